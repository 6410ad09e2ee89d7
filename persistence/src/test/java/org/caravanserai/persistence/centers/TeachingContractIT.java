package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.teaching.TeachingContract;

class TeachingContractIT extends CentersPostgresTest implements TeachingContract {}
