package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.GovernanceContract;

class GovernanceContractIT extends CentersPostgresTest implements GovernanceContract {

    @Override
    public Governance governance() {
        return repository(Governance.class);
    }
}
