package org.caravanserai.persistence.events.programme;

import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.events.programme.ProgrammeDraftsContract;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class ProgrammeDraftsContractIT extends PostgresTest implements ProgrammeDraftsContract {

    @Override
    public ProgrammeDrafts drafts() {
        return repository(ProgrammeDrafts.class);
    }

    @Override
    public AcademicEvents events() {
        return repository(AcademicEvents.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }
}
