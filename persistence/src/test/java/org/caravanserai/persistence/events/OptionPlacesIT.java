package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.NOW;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.OptionCount;
import org.caravanserai.domain.events.registration.OptionLimits;
import org.caravanserai.domain.events.registration.Party;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database counts who chose an answer with a limit, whatever happens at the same moment. */
class OptionPlacesIT extends PostgresTest {

    private static final Answers WALL = new Answers(Map.of("trip", new Answer(QuestionKind.CHOICES, List.of("wall"))));

    private Slug slug;
    private UUID event;

    @BeforeEach
    void anEventWithSeatsEnough() {
        slug = Slug.of("options-" + Ids.next());
        event = inTransaction(() -> {
            var id = ColumnValues.event(entities, ColumnValues.organization(wired(new Sql())), slug.value());
            var found = repository(JpaAcademicEvents.class).byId(id).orElseThrow();
            found.submit(NOW);
            found.approve();
            found.publish(NOW);
            entities.flush();
            for (var way : Attendance.values()) {
                entities.persist(new SeatPool(id, way, 1000));
            }
            return id;
        });
        limit(20);
    }

    private void limit(@Nullable Integer places) {
        inTransaction(() -> {
            var found = repository(JpaAcademicEvents.class).lock(slug).orElseThrow();
            found.change(found.details()
                    .asking(new Questionnaire(List.of(new Question(
                            "trip",
                            QuestionKind.CHOICES,
                            LocalizedText.of("en", "Trip"),
                            LocalizedText.EMPTY,
                            List.of(
                                    new Choice("wall", LocalizedText.of("en", "Great Wall"), false, places),
                                    new Choice("museum", LocalizedText.of("en", "Museum"), false, 900)),
                            false,
                            Audience.EVERYONE,
                            false)))));
        });
    }

    @Test
    void theLastPlacesGoToExactlyAsManyAsThereAre() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 200; i++) {
            var name = "race-" + i;
            var way = i % 2 == 0 ? Attendance.ON_SITE : Attendance.ONLINE;
            work.add(() -> signUp(name, way));
        }
        var answers = atOnce(work);
        assertThat(answers).filteredOn(went -> went).hasSize(20);
        assertThat(counts()).contains(new OptionCount("trip", "wall", 20, 20));
        assertThat(living()).isEqualTo(20);
    }

    @Test
    void aPlaceComesBackWithWhoeverLeavesOrChoosesOtherwise() {
        assertThat(signUp("one", Attendance.ON_SITE)).isTrue();
        assertThat(signUp("two", Attendance.ON_SITE)).isTrue();
        assertThat(counts()).contains(new OptionCount("trip", "wall", 20, 2));
        inTransaction(() -> {
            var live = repository(JpaRegistrations.class)
                    .live(event, null, EmailAddress.of("one@guest.example"))
                    .orElseThrow();
            live.change(
                    Attendance.ON_SITE,
                    new Answers(Map.of("trip", new Answer(QuestionKind.CHOICES, List.of("museum")))),
                    null,
                    false);
        });
        assertThat(counts())
                .containsExactly(new OptionCount("trip", "museum", 900, 1), new OptionCount("trip", "wall", 20, 1));
        inTransaction(() -> repository(JpaRegistrations.class).cancelAll(event));
        assertThat(counts())
                .containsExactly(new OptionCount("trip", "museum", 900, 0), new OptionCount("trip", "wall", 20, 0));
    }

    @Test
    void theDatabaseRefusesALimitBelowWhatWasTakenAndCountsAgainWhenOneIsSet() {
        signUp("one", Attendance.ON_SITE);
        signUp("two", Attendance.ONLINE);
        assertThatThrownBy(() -> limit(1)).hasStackTraceContaining("registration_option_places");
        limit(null);
        assertThat(counts()).containsExactly(new OptionCount("trip", "museum", 900, 0));
        assertThat(inTransaction(() -> repository(SqlOptionPlaces.class).chosen(event)))
                .containsExactly(new OptionCount("trip", "wall", 0, 2));
        limit(2);
        assertThat(counts()).contains(new OptionCount("trip", "wall", 2, 2));
    }

    private List<OptionCount> counts() {
        return inTransaction(() -> repository(SqlOptionPlaces.class).of(event));
    }

    private long living() {
        return inTransaction(() -> wired(new Sql())
                .count("select count(*) from registration where event_id = ? and state <> 'CANCELLED'", event));
    }

    /** As the use case does: the seat first, then the places of the answers. */
    private boolean signUp(String name, Attendance way) {
        return with(manager -> {
            var registrations = repository(JpaRegistrations.class, manager);
            var offer = registrations.offer(slug.value()).orElseThrow();
            var seat = repository(JpaSeats.class, manager)
                    .take(event, offer.version(), way, 1, true)
                    .orElseThrow();
            OptionLimits.requirePlaces(
                    offer.questions(),
                    repository(SqlOptionPlaces.class, manager).lock(event),
                    Answers.NONE,
                    WALL);
            var person = new Registrant(
                    null, PersonName.of(name, null), EmailAddress.of(name + "@guest.example"), null, null);
            registrations.add(new Registration(event, person, way, new Party(0), WALL, seat, false, "en", NOW));
            return true;
        });
    }

    private static boolean with(Function<EntityManager, Boolean> work) {
        try (var manager = anotherEntityManager()) {
            return inTransaction(manager, () -> work.apply(manager));
        } catch (Invalid full) {
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(24);
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
