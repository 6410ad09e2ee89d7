package org.caravanserai.persistence.cooperation;

import java.util.UUID;
import org.caravanserai.domain.cooperation.alliance.Activities;
import org.caravanserai.domain.cooperation.alliance.ActivitiesContract;
import org.caravanserai.domain.cooperation.alliance.AllianceActivity;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class ActivitiesContractIT extends PostgresTest implements ActivitiesContract {

    @Override
    public Activities activities() {
        return repository(JpaProjectWork.class);
    }

    @Override
    public Registry registry() {
        return repository(Registry.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public AllianceActivity kept(UUID id) {
        return entities.find(AllianceActivity.class, id);
    }
}
