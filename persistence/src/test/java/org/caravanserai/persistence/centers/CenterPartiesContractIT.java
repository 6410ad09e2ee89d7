package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.CenterPartiesContract;

class CenterPartiesContractIT extends CentersPostgresTest implements CenterPartiesContract {

    @Override
    public CenterParties parties() {
        return repository(CenterParties.class);
    }
}
