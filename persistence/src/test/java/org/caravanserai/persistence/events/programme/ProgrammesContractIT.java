package org.caravanserai.persistence.events.programme;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.programme.NamedSpeakers;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.events.programme.ProgrammesContract;
import org.caravanserai.domain.events.programme.SessionStars;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class ProgrammesContractIT extends PostgresTest implements ProgrammesContract {

    @Override
    public Programmes programmes() {
        return repository(Programmes.class);
    }

    @Override
    public SessionStars stars() {
        return repository(SessionStars.class);
    }

    @Override
    public NamedSpeakers speakers() {
        return repository(NamedSpeakers.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
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
