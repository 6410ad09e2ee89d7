package org.caravanserai.domain.centers.point;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryTeachingPointsTest extends CentersInMemory implements TeachingPointsContract {

    @Override
    public TeachingPoints points() {
        return points;
    }
}
