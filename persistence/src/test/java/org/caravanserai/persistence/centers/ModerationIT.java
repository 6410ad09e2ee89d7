package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.centers.assessment.MarkingRule;
import org.caravanserai.domain.centers.assessment.RestOfClass;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of marking, moderation and appeal, as the database keeps it against any bug. */
class ModerationIT extends PostgresTest {

    private static final UUID FIRST = Ids.next();
    private static final UUID SECOND = Ids.next();
    private static final UUID DIRECTOR = Ids.next();

    private record Case(CourseClass ofClass, UUID assessment, UUID sampled, UUID outside) {}

    private Case marked(MarkingRule rule) {
        return inTransaction(() -> {
            var unique = Ids.next().toString().substring(20).replace("-", "");
            var host = new Organization(Slug.of("m-" + unique), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            entities.flush();
            var center = CenterFixtures.draft("m-" + unique, host.id(), null, NOW);
            entities.persist(center);
            entities.flush();
            var teaching = repository(JpaTeaching.class);
            var term = Classes.term(center.id());
            teaching.add(term);
            var course = Classes.course(center.id());
            teaching.add(course);
            var made = new CourseClass(term, course, Classes.terms(1, 5, null, null), HANOI, NOW);
            teaching.add(made);
            repository(JpaEnrolments.class).add(new ClassSeats(made.id(), 5));
            var assessment = new Assessment(
                    made.id(),
                    1,
                    LocalizedText.of("en", "Paper"),
                    100,
                    new BigDecimal("20"),
                    LocalDate.of(2026, 12, 1),
                    rule);
            repository(JpaAssessments.class).add(assessment);
            var learners = List.of(learner(made.id(), 1), learner(made.id(), 2));
            learners.forEach(each -> mark(assessment.id(), each, AssessmentMark.FIRST, "10", FIRST, NOW));
            return new Case(made, assessment.id(), learners.get(0), learners.get(1));
        });
    }

    private UUID learner(UUID ofClass, long number) {
        var account = new Account(EmailAddress.of("m-" + Ids.next() + "@example.org"), People.amina(), NOW);
        entities.persist(account);
        entities.flush();
        var learner = new Learner(account.id(), PersonName.of("Amina", "Diallo"), null);
        var enrolment = new Enrolment(ofClass, learner, new Seat(number, true, 0), false, NOW);
        repository(JpaEnrolments.class).add(enrolment);
        return enrolment.id();
    }

    private void mark(UUID assessment, UUID enrolment, int marker, String points, @Nullable UUID by, Instant at) {
        repository(JpaAssessments.class)
                .add(new AssessmentMark(assessment, enrolment, marker, new BigDecimal(points), null, by, at));
    }

    private void refused(Runnable work, String why) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    work.run();
                    entities.flush();
                    return true;
                }))
                .hasStackTraceContaining(why);
    }

    private void change(UUID assessment, Consumer<Assessment> change) {
        inTransaction(() -> {
            change.accept(repository(JpaAssessments.class).lock(assessment).orElseThrow());
            return true;
        });
    }

    private void draw(Case made) {
        inTransaction(() -> {
            var assessments = repository(JpaAssessments.class);
            assessments.lock(made.assessment()).orElseThrow().drawSample(SECOND, 4711, NOW);
            assessments.addSample(made.assessment(), List.of(made.sampled()));
            return true;
        });
    }

    @Test
    void theSecondMarkerMarksTheSampleOnlyAndNobodyChangesAFirstMarkAfterIt() {
        var made = marked(new MarkingRule(50, 1, BigDecimal.ONE, 14));
        draw(made);
        refused(
                () -> mark(made.assessment(), made.sampled(), AssessmentMark.FIRST, "11", FIRST, NOW),
                "the first marks stand");
        refused(
                () -> mark(made.assessment(), made.outside(), AssessmentMark.SECOND, "11", SECOND, NOW),
                "the second marker marks the sample");
        refused(
                () -> mark(made.assessment(), made.sampled(), AssessmentMark.SECOND, "11", FIRST, NOW),
                "the second marker marks the sample");
        refused(
                () -> entities.createNativeQuery("update class_assessment set published_at = now() where id = ?1")
                        .setParameter(1, made.assessment())
                        .executeUpdate(),
                "class_assessment_published_after_moderation");
        inTransaction(() -> mark(made.assessment(), made.sampled(), AssessmentMark.SECOND, "14", SECOND, NOW));
        refused(
                () -> repository(JpaAssessments.class)
                        .lock(made.assessment())
                        .orElseThrow()
                        .moderate(RestOfClass.KEPT, BigDecimal.ONE, "mine", SECOND, NOW),
                "whoever moderates has not marked");
        change(
                made.assessment(),
                each -> each.moderate(RestOfClass.SCALED, new BigDecimal("1.2000"), "compared", DIRECTOR, NOW));
        change(made.assessment(), each -> each.publish(NOW));
        refused(
                () -> mark(made.assessment(), made.outside(), AssessmentMark.MODERATION, "11", DIRECTOR, NOW),
                "before publication markers mark");
        refused(
                () -> entities.createNativeQuery("update assessment_mark set points = 20")
                        .executeUpdate(),
                "never changed");
    }

    @Test
    void anAppealComesOnceInItsWindowAndIsDecidedBySomebodyWhoHasNotMarked() {
        var made = marked(new MarkingRule(0, 0, BigDecimal.ZERO, 14));
        refused(() -> file(made, NOW), "nobody may appeal");
        change(made.assessment(), each -> each.publish(NOW));
        refused(() -> file(made, NOW.plus(Duration.ofDays(14))), "nobody may appeal");
        var appeal = inTransaction(() -> file(made, NOW.plus(Duration.ofDays(13))));
        refused(
                () -> repository(JpaAppeals.class)
                        .lock(appeal.id())
                        .orElseThrow()
                        .decide(BigDecimal.TEN, "it stands", FIRST, Set.of(), NOW),
                "whoever decides on an appeal has not marked");
        refused(
                () -> repository(JpaAppeals.class)
                        .lock(appeal.id())
                        .orElseThrow()
                        .decide(
                                BigDecimal.TEN,
                                "I am right",
                                repository(JpaEnrolments.class)
                                        .lock(made.sampled())
                                        .orElseThrow()
                                        .learner()
                                        .account(),
                                Set.of(),
                                NOW),
                "nobody decides on their own appeal");
        inTransaction(() -> {
            var appeals = repository(JpaAppeals.class);
            appeals.lock(appeal.id())
                    .orElseThrow()
                    .decide(new BigDecimal("12.00"), "page 2 counts", DIRECTOR, Set.of(), NOW);
            mark(made.assessment(), made.sampled(), AssessmentMark.APPEAL, "12.00", DIRECTOR, NOW);
            return true;
        });
        inTransaction(() -> {
            assertThat(AssessmentMark.counting(repository(JpaAssessments.class)
                            .marks(made.ofClass().id())
                            .stream()
                            .filter(mark -> mark.enrolment().equals(made.sampled()))
                            .toList()))
                    .isEqualByComparingTo("12");
            return true;
        });
    }

    private MarkAppeal file(Case made, Instant at) {
        var assessment = entities.find(Assessment.class, made.assessment());
        var appeal = new MarkAppeal(assessment, made.sampled(), "page 2 was not read", BigDecimal.TEN, at);
        repository(JpaAppeals.class).add(appeal);
        return appeal;
    }
}
