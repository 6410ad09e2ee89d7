package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.events.registration.WaitingRegistrations.TooLarge;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database knows of those who wait, of the keys of guests, and of events that were cancelled or postponed. */
class WaitingAndGuestsIT extends PostgresTest {

    private static final Instant SOON = Instant.parse("2027-08-01T00:00:00Z");

    private Sql sql;
    private UUID event;

    @BeforeEach
    void aFullEventWithThreeGroupsThatWait() {
        sql = wired(new Sql());
        event = inTransaction(() -> {
            var id = ColumnValues.event(entities, ColumnValues.organization(sql), "waiting-" + Ids.next());
            entities.persist(new SeatPool(id, Attendance.ON_SITE, 4));
            entities.flush();
            sql.update("""
                insert into registration (id, event_id, code, attendance, accompanying, answers, state, number, language,
                    registered_at, given_name, family_first, email, country, version, guest_key_hash, guest_key_expires_at)
                select gen_random_uuid(), ?, upper(left(md5(? || n), 10)), 'ON_SITE', n, '{}',
                       case when n = 4 then 'CANCELLED' else 'WAITING' end, n, 'en', now(), 'Guest', false,
                       n || '@guest.example', 'KZ', 1, md5(? || n), ?
                from generate_series(1, 4) n
                """, id, id.toString(), id.toString(), SOON);
            return id;
        });
    }

    @Test
    void groupsThatWaitForMorePlacesThanThereWouldBeAreCounted() {
        assertThat(tooLarge(4)).isEqualTo(new TooLarge(0, 0));
        assertThat(tooLarge(3)).isEqualTo(new TooLarge(1, 4));
        assertThat(tooLarge(1)).isEqualTo(new TooLarge(3, 4));
    }

    private TooLarge tooLarge(int places) {
        return inTransaction(
                () -> repository(JpaRegistrations.class).waitingLargerThan(event, Attendance.ON_SITE, places));
    }

    @Test
    void theDataCheckNamesWhoWaitsForMoreThanThereIs() {
        assertThat(broken("waits-for-no-more")).isEmpty();
        inTransaction(() -> sql.update("update seat_pool set capacity = 3 where event_id = ?", event));
        try {
            assertThat(broken("waits-for-no-more")).singleElement().asString().contains("places=4, capacity=3");
        } finally {
            inTransaction(() -> sql.update("update registration set state = 'CANCELLED' where event_id = ?", event));
        }
    }

    private List<String> broken(String rule) {
        return inTransaction(() -> Invariants.check(entities.unwrap(Connection.class))).stream()
                .filter(each -> each.key().equals(rule))
                .map(Invariants.Result::rows)
                .findFirst()
                .orElseThrow()
                .stream()
                .filter(row -> row.contains(event.toString()))
                .toList();
    }

    @Test
    void keysOfGuestsLastLongerWhenTheEventIsLaterAndNeverShorter() {
        var registrations = repository(JpaRegistrations.class);
        inTransaction(() -> registrations.keepGuestKeysUntil(event, SOON.plusSeconds(60)));
        assertThat(expiries()).containsOnly(SOON.plusSeconds(60));
        inTransaction(() -> registrations.keepGuestKeysUntil(event, SOON));
        assertThat(expiries()).containsOnly(SOON.plusSeconds(60));
    }

    private List<Instant> expiries() {
        return inTransaction(() -> sql.list(
                "select guest_key_expires_at from registration where event_id = ?",
                row -> row.time("guest_key_expires_at"),
                event));
    }

    @Test
    void whatIsHeldForGuestsTooLongIsFound() {
        var registrations = repository(JpaRegistrations.class);
        inTransaction(() -> sql.update(
                "update registration set held_until = ? where event_id = ? and number in (1, 4)", SOON, event));
        assertThat(inTransaction(() -> numbers(registrations.holdsOver(SOON, 1000))))
                .containsExactly(1L);
        assertThat(inTransaction(() -> numbers(registrations.holdsOver(SOON.minusSeconds(1), 1000))))
                .isEmpty();
    }

    private List<Long> numbers(List<Registration> found) {
        return found.stream()
                .filter(each -> each.event().equals(event))
                .map(Registration::number)
                .toList();
    }

    @Test
    void aPlaceIsHeldForAGuestOnlyAndUntilAMomentThatIsKnown() {
        assertThatThrownBy(() -> inTransaction(
                        () -> sql.update("update registration set state = 'HELD' where event_id = ?", event)))
                .hasStackTraceContaining("registration_held_for_a_guest");
    }

    @Test
    void whatIsPutBackLeavesThePoolAsItWas() {
        var seats = repository(JpaSeats.class);
        var version = version();
        inTransaction(() -> {
            for (int places : new int[] {1, 4, 1}) {
                var seat = seats.take(event, version, Attendance.ON_SITE, places, true)
                        .orElseThrow();
                seats.putBack(event, Attendance.ON_SITE, places, seat);
            }
            sql.update("update seat_pool set waiting = 3 where event_id = ?", event);
            var behind = seats.take(event, version, Attendance.ON_SITE, 1, true).orElseThrow();
            assertThat(behind.position()).isEqualTo(4);
            seats.putBack(event, Attendance.ON_SITE, 1, behind);
            var pool = seats.lock(event, Attendance.ON_SITE).orElseThrow();
            assertThat(List.of(pool.taken(), pool.registered(), pool.waiting())).containsExactly(0, 0, 3);
        });
    }

    @Test
    void anEventIsAnotherVersionThoughOnlyItsChangeIsNew() {
        var before = version();
        inTransaction(() -> {
            var events = repository(JpaAcademicEvents.class);
            var found = events.byId(event).orElseThrow();
            found.change(found.details());
            repository(UnitOfWork.class).countVersion(found);
            assertThat(found.version()).isEqualTo(before + 1);
        });
        assertThat(version()).isEqualTo(before + 1);
    }

    private long version() {
        return inTransaction(() -> sql.count("select version from academic_event where id = ?", event));
    }

    @Test
    void noEventIsCancelledWithoutSayingSoOrPublicWithDatesThatNoLongerHold() {
        assertThatThrownBy(() -> inTransaction(
                        () -> sql.update("update academic_event set state = 'CANCELLED' where id = ?", event)))
                .hasStackTraceContaining("academic_event_cancelled_stays");
        assertThatThrownBy(() -> inTransaction(() -> sql.update(
                        "update academic_event set state = 'PUBLISHED', published_at = now(), new_dates_due = true"
                                + " where id = ?",
                        event)))
                .hasStackTraceContaining("academic_event_public_with_its_dates");
    }
}
