package org.caravanserai.centers.emails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.enrolment.TransferLearner;
import org.caravanserai.centers.fee.RecordPayment;
import org.caravanserai.centers.fee.SetClassFee;
import org.caravanserai.centers.session.AddSession;
import org.caravanserai.centers.session.CancelSession;
import org.caravanserai.centers.session.MoveSession;
import org.caravanserai.centers.session.PatternDraft;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.WrittenTime;
import org.junit.jupiter.api.Test;

class ClassEmailsTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(2);

    private List<MailMessage> mails(CenterEmail template) {
        return world.memory.outbox.put().stream()
                .filter(message -> message.template() == template)
                .toList();
    }

    private List<String> told(CenterEmail template) {
        return mails(template).stream()
                .map(mail -> mail.recipient().address().value())
                .toList();
    }

    private void move(String time) {
        world.of(MoveSession.class)
                .execute(
                        world.firstSession(made),
                        new MoveSession.SessionMove(
                                time == null ? null : WrittenTime.parse(time), null, null, null, Reason.of("strike")));
    }

    @Test
    void whoGetsAPlaceIsTold() {
        var learner = world.enrolled(made, "amina");
        assertThat(mails(CenterEmail.CLASS_ENROLLED)).singleElement().satisfies(mail -> {
            assertThat(mail.recipient().address().value()).isEqualTo("amina@example.org");
            assertThat(mail.arguments().value("link")).isEqualTo("/my/courses/" + learner.code());
        });
    }

    @Test
    void aMovedSessionIsToldToThoseWhoLearnTeachAndWait() {
        world.enrolled(made, "amina");
        world.enrolled(made, "wei");
        world.enrolled(made, "sara");
        world.as(world.director);
        move("2026-12-08T19:00");
        assertThat(told(CenterEmail.SESSION_MOVED))
                .containsExactlyInAnyOrder(
                        "amina@example.org", "wei@example.org", "sara@example.org", "teacher@example.org");
        assertThat(mails(CenterEmail.SESSION_MOVED))
                .extracting(
                        mail -> mail.arguments().value("before"),
                        mail -> mail.arguments().value("startsAt"),
                        mail -> mail.arguments().value("reason"))
                .containsOnly(tuple(
                        "2026-11-23T18:30+07:00[Asia/Ho_Chi_Minh]",
                        "2026-12-08T19:00+07:00[Asia/Ho_Chi_Minh]",
                        "strike"));
        assertThat(told(CenterEmail.SESSION_MOVED_AT_CENTER)).contains("director@example.org");
    }

    @Test
    void theDirectorHearsOfAMoveThatTheDeputyMakesAndTheGuardianOfAMinorHearsOfItToo() {
        var mother = world.account("mother");
        world.as(mother);
        world.of(Enrol.class).execute(made.code(), new Enrol.Minor("Sevara", "Karimova", LocalDate.of(2016, 5, 4)));
        world.commit();
        world.as(world.member(world.host, "deputy", OrganizationRole.CENTER_DEPUTY));
        move("2026-12-08T19:00");
        assertThat(told(CenterEmail.SESSION_MOVED))
                .containsExactlyInAnyOrder("mother@example.org", "teacher@example.org");
        assertThat(told(CenterEmail.SESSION_MOVED_AT_CENTER)).contains("director@example.org");
    }

    @Test
    void aMoveChangesSomethingAndLeadsToADayWithClasses() {
        world.as(world.director);
        assertInvalid("startsAt: session-unchanged", () -> move(null));
        assertInvalid("startsAt: session-unchanged", () -> move("2026-11-23T18:30"));
        assertInvalid("startsAt: not-a-teaching-day", () -> move("2026-11-29T09:00"));
        assertThat(mails(CenterEmail.SESSION_MOVED)).isEmpty();
    }

    @Test
    void aCancelledSessionAndTheOneInItsPlaceAreTold() {
        world.enrolled(made, "amina");
        world.as(world.director);
        var session = world.firstSession(made);
        world.of(CancelSession.class).execute(session, Reason.of("strike"));
        assertThat(told(CenterEmail.SESSION_CANCELLED))
                .containsExactlyInAnyOrder("amina@example.org", "teacher@example.org");
        world.of(AddSession.class)
                .execute(made.code(), new AddSession.SessionDraft(WrittenTime.parse("2026-11-28T09:00"), 90, session));
        assertThat(told(CenterEmail.SESSION_ADDED))
                .containsExactlyInAnyOrder("amina@example.org", "teacher@example.org");
    }

    @Test
    void anotherPlanOfAPublicClassIsToldInOneEmailWithTheTimesThatDiffer() {
        world.enrolled(made, "amina");
        world.as(world.director);
        world.of(PlanSessions.class).execute(made.code(), TeachingWorld.mondays());
        assertThat(mails(CenterEmail.SESSIONS_CHANGED)).as("as it was").isEmpty();
        world.of(PlanSessions.class)
                .execute(
                        made.code(),
                        new PatternDraft(
                                List.of(new WeeklyPattern.Slot(DayOfWeek.MONDAY, LocalTime.parse("18:30"), 90)),
                                LocalDate.parse("2026-11-30"),
                                LocalDate.parse("2026-12-22")));
        assertThat(told(CenterEmail.SESSIONS_CHANGED))
                .containsExactlyInAnyOrder("amina@example.org", "teacher@example.org");
        assertThat(mails(CenterEmail.SESSIONS_CHANGED).get(0).arguments().values())
                .containsEntry("moved", "")
                .containsEntry("cancelled", "2026-11-23T18:30+07:00[Asia/Ho_Chi_Minh]")
                .containsEntry("added", "2026-12-21T18:30+07:00[Asia/Ho_Chi_Minh]");
    }

    @Test
    void aClassThatIsCalledOffIsToldToAllWhoCountedOnItAndToTheDirectors() {
        world.enrolled(made, "amina");
        world.enrolled(made, "wei");
        world.enrolled(made, "sara");
        world.member(world.host, "cashier", OrganizationRole.CENTER_CASHIER);
        world.as(world.director);
        world.of(MoveClass.class).execute(made.code(), ClassState.CANCELLED, Reason.of("no teacher"));
        assertThat(told(CenterEmail.CLASS_CANCELLED))
                .containsExactlyInAnyOrder(
                        "amina@example.org", "wei@example.org", "sara@example.org", "teacher@example.org");
        assertThat(mails(CenterEmail.CLASS_CANCELLED_AT_CENTER))
                .extracting(mail -> mail.recipient().address().value(), mail -> mail.arguments()
                        .value("learners"))
                .contains(tuple("director@example.org", "3"))
                .doesNotContain(tuple("cashier@example.org", "3"));
    }

    @Test
    void whoKeepsTheFeesHearsOfAClassThatIsCalledOffWhenSomebodyHasPaid() {
        world.member(world.host, "cashier", OrganizationRole.CENTER_CASHIER);
        var learner = world.enrolled(made, "amina");
        var paid = world.open(2);
        var payer = world.enrolled(paid, "wei");
        world.as(world.director);
        for (var each : List.of(made, paid)) {
            world.of(SetClassFee.class)
                    .execute(
                            each.code(),
                            new SetClassFee.ClassFeeTerms(
                                    new BigDecimal("120"),
                                    Currency.getInstance("USD"),
                                    LocalDate.of(2026, 12, 1),
                                    LocalizedText.EMPTY,
                                    LocalizedText.EMPTY));
        }
        world.of(RecordPayment.class)
                .execute(
                        payer.code(),
                        new RecordPayment.Command(new BigDecimal("20"), PaymentWay.TRANSFER, null, "TR-1"));
        assertThat(learner.state()).isEqualTo(EnrolmentState.ENROLLED);
        world.of(MoveClass.class).execute(made.code(), ClassState.CANCELLED, Reason.of("no teacher"));
        assertThat(told(CenterEmail.CLASS_CANCELLED_AT_CENTER)).doesNotContain("cashier@example.org");
        world.of(MoveClass.class).execute(paid.code(), ClassState.CANCELLED, Reason.of("no teacher"));
        assertThat(mails(CenterEmail.CLASS_CANCELLED_AT_CENTER).stream()
                        .filter(mail -> mail.recipient().address().value().equals("cashier@example.org")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.arguments().value("link"))
                        .isEqualTo("/manage/centers/" + world.slug.value() + "/fees"));
    }

    @Test
    void aTransferIsToldOnceWithTheClassThatFollows() {
        var learner = world.enrolled(made, "amina");
        var next = world.open(2);
        world.as(world.director);
        world.of(TransferLearner.class)
                .execute(learner.code(), new TransferLearner.LearnerTransfer(next.code(), Reason.of("too easy")));
        assertThat(mails(CenterEmail.CLASS_TRANSFERRED))
                .singleElement()
                .satisfies(mail -> assertThat(mail.arguments().value("reason")).isEqualTo("too easy"));
        assertThat(mails(CenterEmail.CLASS_ENROLLED)).hasSize(1);
    }
}
