package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class SeatRaceIT extends PostgresTest {

    private static final int PEOPLE = 300;

    @Test
    void theLastSeatsGoToExactlyAsManyAsThereAreAndEverybodyElseWaitsInOrder() throws Exception {
        var event = eventWithSeats(100);
        var answers = atOnce(() -> take(event, 1, true));
        var granted =
                answers.stream().flatMap(Optional::stream).filter(Seat::granted).toList();
        var waiting = answers.stream()
                .flatMap(Optional::stream)
                .filter(seat -> !seat.granted())
                .toList();
        assertThat(granted).hasSize(100);
        assertThat(waiting).hasSize(200);
        assertThat(granted).extracting(Seat::number).containsExactlyInAnyOrderElementsOf(numbers(1, 100));
        assertThat(waiting).extracting(Seat::number).containsExactlyInAnyOrderElementsOf(numbers(101, 300));
        assertThat(waiting).allSatisfy(seat -> assertThat(seat.position()).isEqualTo((int) seat.number() - 100));
        assertThat(inTransaction(() -> repository(JpaSeats.class).lock(event, Attendance.ON_SITE)))
                .hasValueSatisfying(pool -> {
                    assertThat(pool.taken()).isEqualTo(100);
                    assertThat(pool.waiting()).isEqualTo(200);
                });
    }

    @Test
    void withoutAWaitingListTheOthersAreTurnedAway() throws Exception {
        var event = eventWithSeats(1);
        var answers = atOnce(() -> take(event, 1, false));
        assertThat(answers.stream().flatMap(Optional::stream)).hasSize(1);
    }

    @Test
    void whoComesLaterWithLessDoesNotOvertakeWhoWaits() {
        var event = eventWithSeats(3);
        assertThat(take(event, 2, true))
                .hasValueSatisfying(seat -> assertThat(seat.granted()).isTrue());
        assertThat(take(event, 2, true))
                .hasValueSatisfying(seat -> assertThat(seat.position()).isEqualTo(1));
        assertThat(take(event, 1, true))
                .hasValueSatisfying(seat -> assertThat(seat.position()).isEqualTo(2));
    }

    @Test
    void aGroupThatNeverFitsIsTurnedAwayInsteadOfBlockingTheList() {
        var event = eventWithSeats(3);
        assertThat(take(event, 4, true)).isEmpty();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private static Optional<Seat> take(UUID event, int places, boolean orWait) {
        try (var manager = anotherEntityManager()) {
            var sql = wired(new Sql(), manager);
            return inTransaction(manager, () -> repository(JpaSeats.class, manager)
                    .take(event, version(sql, event), Attendance.ON_SITE, places, orWait));
        }
    }

    private static long version(Sql sql, UUID event) {
        return sql.count("select version from academic_event where id = ?", event);
    }

    private static List<Optional<Seat>> atOnce(Callable<Optional<Seat>> work)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(50);
        try {
            var futures = new ArrayList<Future<Optional<Seat>>>();
            for (int i = 0; i < PEOPLE; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<Optional<Seat>>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private UUID eventWithSeats(int capacity) {
        return inTransaction(() -> {
            var organizer = ColumnValues.organization(wired(new Sql()));
            var event = ColumnValues.event(entities, organizer, "race-" + Ids.next());
            entities.persist(new SeatPool(event, Attendance.ON_SITE, capacity));
            return event;
        });
    }
}
