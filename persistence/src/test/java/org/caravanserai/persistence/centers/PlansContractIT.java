package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.PlansContract;

class PlansContractIT extends CentersPostgresTest implements PlansContract {

    @Override
    public Plans plans() {
        return repository(Plans.class);
    }
}
