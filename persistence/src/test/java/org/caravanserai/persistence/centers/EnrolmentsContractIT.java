package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.enrolment.EnrolmentsContract;

class EnrolmentsContractIT extends CentersPostgresTest implements EnrolmentsContract {}
