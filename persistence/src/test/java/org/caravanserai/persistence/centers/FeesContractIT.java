package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.fee.FeesContract;

class FeesContractIT extends CentersPostgresTest implements FeesContract {

    @Override
    public Fees fees() {
        return repository(Fees.class);
    }
}
