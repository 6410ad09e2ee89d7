package org.caravanserai.persistence.cooperation;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.project.ProjectWorkContract;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class ProjectWorkContractIT extends PostgresTest implements ProjectWorkContract {

    @Override
    public ProjectWork work() {
        return repository(ProjectWork.class);
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
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
