package org.caravanserai.domain.centers.enrolment;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryEnrolmentsTest extends CentersInMemory implements EnrolmentsContract {}
