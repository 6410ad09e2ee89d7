package org.caravanserai.persistence.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.events.programme.Booking;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.events.EventRows;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** Many take the same room or speaker at the same moment, without the lock of the event: the database lets one of them. */
class DoubleBookingRaceIT extends PostgresTest {

    private static final int PEOPLE = 12;
    private static final Instant START = Instant.parse("2027-05-10T01:30:00Z");

    @Test
    void ofManyWhoTakeARoomAtTheSameTimeOneGetsIt() throws Exception {
        for (var kind : Booking.Kind.values()) {
            var event = inTransaction(() -> EventRows.event(entities, wired(new Sql())));
            assertThat(atOnce(event, kind)).as(kind.name()).isEqualTo(1);
            assertThat(inTransaction(() ->
                            wired(new Sql()).count("select count(*) from programme_booking where event_id = ?", event)))
                    .isEqualTo(1);
        }
    }

    /** How many got it. */
    private static long atOnce(UUID event, Booking.Kind kind) throws Exception {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var start = new CountDownLatch(1);
            var tries = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < PEOPLE; i++) {
                var from = START.plusSeconds(60L * i);
                tries.add(threads.submit((Callable<Boolean>) () -> {
                    start.await();
                    return take(
                            event, new Booking(kind, new UUID(0, 1), Ids.next(), from, from.plusSeconds(3600), false));
                }));
            }
            start.countDown();
            List<Boolean> got = new ArrayList<>();
            for (var each : tries) {
                got.add(each.get());
            }
            return got.stream().filter(each -> each).count();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean take(UUID event, Booking booking) {
        try (var manager = anotherEntityManager()) {
            manager.getTransaction().begin();
            try {
                repository(SqlProgrammeDrafts.class, manager)
                        .edit(event, new ProgrammeDraft(Ids.next(), new byte[] {1}, START), Set.of(), Set.of(booking));
                manager.getTransaction().commit();
                return true;
            } catch (RuntimeException refused) {
                assertThat(refused).hasStackTraceContaining("programme_booking_once");
                manager.getTransaction().rollback();
                return false;
            }
        }
    }
}
