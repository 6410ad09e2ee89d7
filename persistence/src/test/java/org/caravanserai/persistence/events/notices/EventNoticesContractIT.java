package org.caravanserai.persistence.events.notices;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.domain.events.notices.EventNoticesContract;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.Seats;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;

class EventNoticesContractIT extends PostgresTest implements EventNoticesContract {

    @Override
    public EventNotices notices() {
        return repository(EventNotices.class);
    }

    @Override
    public List<UUID> readBy(UUID registration) {
        return inTransaction(() -> wired(new Sql())
                .list(
                        "select n.id from event_notice n join registration r on r.event_id = n.event_id"
                                + " where r.id = ? and n.made_at <= r.notices_read_at order by n.made_at",
                        row -> row.id("id"),
                        registration));
    }

    @Override
    public Registrations registrations() {
        return repository(Registrations.class);
    }

    @Override
    public Seats seats() {
        return repository(Seats.class);
    }

    @Override
    public AcademicEvents events() {
        return repository(AcademicEvents.class);
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
