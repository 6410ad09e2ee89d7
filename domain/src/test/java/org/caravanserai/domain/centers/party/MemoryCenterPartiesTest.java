package org.caravanserai.domain.centers.party;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryCenterPartiesTest extends CentersInMemory implements CenterPartiesContract {

    @Override
    public CenterParties parties() {
        return parties;
    }
}
