package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.center.CentersContract;

class CentersContractIT extends CentersPostgresTest implements CentersContract {}
