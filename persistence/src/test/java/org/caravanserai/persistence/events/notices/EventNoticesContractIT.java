package org.caravanserai.persistence.events.notices;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.notices.EventNotices;
import org.caravanserai.domain.events.notices.EventNoticesContract;
import org.caravanserai.persistence.events.RegistrationsInPostgres;
import org.caravanserai.persistence.shared.Sql;

class EventNoticesContractIT extends RegistrationsInPostgres implements EventNoticesContract {

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
}
