package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.NOW;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes an event locks it first, its pools after it and registrations last: nobody waits for each other. */
class EventLockIT extends PostgresTest {

    private Slug slug;
    private UUID event;

    @BeforeEach
    void aPublishedEventWithBothPools() {
        slug = Slug.of("locks-" + Ids.next());
        event = inTransaction(() -> {
            var sql = wired(new Sql());
            var id = ColumnValues.event(entities, ColumnValues.organization(sql), slug.value());
            var found = events(entities).byId(id).orElseThrow();
            found.submit(NOW);
            found.approve();
            found.publish(NOW);
            entities.flush();
            entities.persist(new SeatPool(id, Attendance.ON_SITE, 500));
            entities.persist(new SeatPool(id, Attendance.ONLINE, 500));
            return id;
        });
    }

    @Test
    void aPlaceIsNotGrantedOnTermsThatHaveChanged() {
        long seen = version();
        edit("Another title");
        assertThat(take(seen)).isFalse();
        assertThat(take(version())).isTrue();
    }

    @Test
    void aChangeThatWaitsCountsTheVersionOfAnEventThatSaysTheSameAsBefore() {
        long seen = version();
        with(manager -> {
            var found = events(manager).lock(slug).orElseThrow();
            found.change(found.details());
            manager.persist(new EventChange(event, found.details().approvedFacts(), NOW));
            repository(UnitOfWork.class, manager).countVersion(found);
            return true;
        });
        assertThat(version()).isEqualTo(seen + 1);
    }

    @Test
    void aCancelledEventHasNoPlaces() {
        signUp("one");
        assertThatThrownBy(() -> inTransaction(() -> {
                    events(entities).lock(slug).orElseThrow().cancel();
                    entities.flush();
                }))
                .hasStackTraceContaining("seat_pool_empty_when_cancelled");
        cancel();
        assertThat(living()).isZero();
        long cancelled = version();
        assertThatThrownBy(() -> take(cancelled)).hasStackTraceContaining("seat_pool_empty_when_cancelled");
    }

    @Test
    void editorsAndPeopleWhoSignUpAtTheSameMomentDoNotWaitForEachOther() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 40; i++) {
            var name = "race-" + i;
            work.add(() -> edit(name));
            work.add(() -> propose());
            work.add(() -> signUp(name));
        }
        assertThat(atOnce(work)).isNotEmpty();
        assertThat(changesWaiting()).isEqualTo(1);
    }

    @Test
    void nobodyKeepsAPlaceAtAnEventThatIsCancelledMeanwhile() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 40; i++) {
            var name = "late-" + i;
            work.add(() -> signUp(name));
            if (i == 15) {
                work.add(this::cancel);
            }
        }
        atOnce(work);
        assertThat(living()).isZero();
        assertThat(inTransaction(() -> wired(new Sql())
                        .count("select sum(taken + registered + waiting) from seat_pool where event_id = ?", event)))
                .isZero();
    }

    private boolean edit(String title) {
        return with(manager -> {
            var found = events(manager).lock(slug).orElseThrow();
            found.change(EventFixtures.titled(title).with(found.details().approvedFacts()));
            manager.flush();
            var seats = repository(JpaSeats.class, manager);
            for (var attendance : Attendance.values()) {
                seats.lock(event, attendance).orElseThrow().resize(500);
            }
            return true;
        });
    }

    private boolean propose() {
        return with(manager -> {
            var events = events(manager);
            var found = events.lock(slug).orElseThrow();
            if (events.pendingChange(event).isEmpty()) {
                events.add(new EventChange(event, found.details().approvedFacts(), NOW));
            }
            repository(UnitOfWork.class, manager).countVersion(found);
            return true;
        });
    }

    private boolean cancel() {
        return with(manager -> {
            var found = events(manager).lock(slug).orElseThrow();
            var seats = repository(JpaSeats.class, manager);
            for (var attendance : Attendance.values()) {
                seats.lock(event, attendance).orElseThrow();
            }
            repository(JpaRegistrations.class, manager).cancelAll(event);
            for (var attendance : Attendance.values()) {
                seats.lock(event, attendance).orElseThrow().empty();
            }
            manager.flush();
            found.cancel();
            return true;
        });
    }

    /** As a use case does: asks the event first, and takes the place on its terms. */
    private boolean signUp(String name) {
        return with(manager -> {
            var registrations = repository(JpaRegistrations.class, manager);
            var offer = registrations.offer(slug.value()).orElseThrow();
            if (!offer.isOpen(NOW)) {
                return false;
            }
            var seat = repository(JpaSeats.class, manager).take(event, offer.version(), Attendance.ON_SITE, 1, true);
            seat.ifPresent(granted -> registrations.add(new Registration(
                    event,
                    new Registrant(
                            null,
                            PersonName.of(name, null),
                            EmailAddress.of(name + "@guest.example"),
                            CountryCode.of("KZ"),
                            null),
                    Attendance.ON_SITE,
                    new Party(0),
                    Answers.NONE,
                    granted,
                    false,
                    "en",
                    NOW)));
            return seat.isPresent();
        });
    }

    private boolean take(long version) {
        return with(manager -> repository(JpaSeats.class, manager)
                .take(event, version, Attendance.ON_SITE, 1, true)
                .isPresent());
    }

    private long version() {
        return inTransaction(() -> wired(new Sql()).count("select version from academic_event where id = ?", event));
    }

    private long living() {
        return inTransaction(() -> wired(new Sql())
                .count("select count(*) from registration where event_id = ? and state <> 'CANCELLED'", event));
    }

    private long changesWaiting() {
        return inTransaction(() -> wired(new Sql())
                .count("select count(*) from event_change where event_id = ? and state = 'PENDING'", event));
    }

    private interface Work {
        boolean with(EntityManager manager);
    }

    private static boolean with(Work work) {
        try (var manager = anotherEntityManager()) {
            return inTransaction(manager, () -> work.with(manager));
        }
    }

    private static JpaAcademicEvents events(EntityManager manager) {
        return repository(JpaAcademicEvents.class, manager);
    }

    /** Fails as the first of them does. */
    private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(12);
        try {
            var futures = new ArrayList<Future<Boolean>>();
            for (var each : work) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<Boolean>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
