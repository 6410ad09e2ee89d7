package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveRegistrationIT extends PostgresTest {

    private static final int PEOPLE = 3_000;

    private UUID event;

    @BeforeEach
    void aFullEvent() {
        event = inTransaction(() -> {
            var sql = wired(new Sql());
            var id = ColumnValues.event(entities, ColumnValues.organization(sql), "full-" + Ids.next());
            entities.persist(new SeatPool(id, Attendance.ON_SITE, PEOPLE));
            entities.flush();
            sql.update("""
                insert into registration (id, event_id, code, attendance, accompanying, answers, state, number, language,
                    registered_at, given_name, family_first, email, country, version)
                select gen_random_uuid(), ?, upper(left(md5(? || n), 10)), 'ON_SITE', 0, '{}', case when n = 7 then 'CANCELLED' else 'CONFIRMED' end,
                       n, 'en', now(), 'Guest', false, n || '@guest.example', 'KZ', 1
                from generate_series(1, ?) n
                """, id, id.toString(), PEOPLE);
            return id;
        });
        inTransaction(() -> wired(new Sql()).update("analyze registration"));
    }

    @Test
    void aPersonIsFoundByAddressUnlessTheRegistrationHasEnded() {
        assertThat(inTransaction(() -> live("8@guest.example"))).isTrue();
        assertThat(inTransaction(() -> live("7@guest.example"))).isFalse();
        assertThat(inTransaction(() -> live("nobody@guest.example"))).isFalse();
    }

    @Test
    void itIsAnsweredByTheIndexesHoweverFullTheEventIs() {
        var plan = inTransaction(() -> String.join(
                "\n",
                wired(new Sql())
                        .list(
                                "explain " + JpaRegistrations.LIVE,
                                row -> row.text("QUERY PLAN"),
                                event,
                                Ids.next(),
                                event,
                                "8@guest.example")));
        assertThat(plan)
                .contains("registration_one_live_per_account", "registration_one_live_per_address")
                .doesNotContain("Seq Scan");
    }

    private boolean live(String email) {
        var registrations = repository(JpaRegistrations.class);
        return registrations.live(event, null, EmailAddress.of(email)).isPresent();
    }
}
