package org.caravanserai.domain.centers.center;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryCentersTest extends CentersInMemory implements CentersContract {}
