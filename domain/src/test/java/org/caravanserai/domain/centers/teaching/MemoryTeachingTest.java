package org.caravanserai.domain.centers.teaching;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryTeachingTest extends CentersInMemory implements TeachingContract {}
