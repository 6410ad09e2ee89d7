package org.caravanserai.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.deadlines.Escalation;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.mail.MailTemplates;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** As time goes by, people are reminded once, the area is told once, and others are told when nothing was done. */
class DeadlineJobTest {

    private enum Kind implements DeadlineKind {
        RENEWAL
    }

    private static final UUID AGREEMENT = Ids.next();
    private static final Instant DUE = PlatformWorld.NOW.plus(Duration.ofDays(40));

    private final PlatformWorld world = new PlatformWorld();
    private final Organization university = world.organization("university");
    private final Account officer = world.member(university, "officer", OrganizationRole.EXCHANGE_OFFICER);
    private final List<Deadline> told = new ArrayList<>();
    private boolean broken;
    private boolean remindsItself;

    DeadlineJobTest() {
        world.wiring.put(new DeadlineHandler() {
            @Override
            public DeadlineKind kind() {
                return Kind.RENEWAL;
            }

            @Override
            public boolean remind(Deadline deadline) {
                return remindsItself;
            }

            @Override
            public void fellDue(Deadline deadline) {
                if (broken) {
                    throw new IllegalStateException("the area fails");
                }
                told.add(deadline);
            }
        });
        world.as(officer);
    }

    @Test
    void remindersGoOutOnceAtEachLead() {
        set(Assignee.role(university.id(), OrganizationRole.EXCHANGE_OFFICER), null);
        run();
        assertThat(world.sent()).isEmpty();
        at(DUE.minus(Duration.ofDays(30)));
        run();
        run();
        assertThat(world.sent()).containsExactly("DEADLINE_REMINDER");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(officer.email());
        assertThat(world.lastEmail().arguments().value("title")).isEqualTo("The agreement ends");
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/manage/agreements");
        at(DUE.minus(Duration.ofDays(6)));
        run();
        assertThat(world.sent()).hasSize(2);
    }

    @Test
    void whereTheAreaRemindsByItselfThePlatformDoesNot() {
        set(Assignee.person(officer.id()), null);
        remindsItself = true;
        at(DUE.minus(Duration.ofDays(30)));
        run();
        assertThat(world.sent()).isEmpty();
        remindsItself = false;
        run();
        assertThat(world.sent()).as("nor afterwards").isEmpty();
    }

    @Test
    void theEmailsOfDeadlinesHaveTheirWords() {
        var templates = MailTemplates.of(List.of(new DeadlineEmailTemplates()));
        assertThat(templates.label(DeadlineEmail.DEADLINE_REMINDER.name(), Locale.ENGLISH))
                .isEqualTo("Reminder of a deadline");
    }

    @Test
    void theAreaIsToldOnceWhenItFallsDueAndAgainAfterAFailure() {
        set(Assignee.person(officer.id()), null);
        at(DUE);
        broken = true;
        world.of(DeadlineJob.class).workOff();
        assertThat(told).isEmpty();
        broken = false;
        world.of(DeadlineKeeping.class).cancel(Kind.RENEWAL, AGREEMENT);
        set(Assignee.person(officer.id()), null);
        run();
        run();
        assertThat(told).extracting(Deadline::subject).containsExactly(AGREEMENT);
        assertThat(world.history()).contains("FELL_DUE", "CANCELLED");
    }

    @Test
    void theAreaIsToldOfAllThatFallDueInTheSameMinute() {
        for (int i = 0; i < 1_001; i++) {
            set(Ids.next(), Assignee.person(officer.id()), null);
        }
        at(DUE);
        run();
        assertThat(told).hasSize(1_001);
    }

    @Test
    void whatIsDoneInTimeRemindsNobodyAnyMore() {
        set(Assignee.person(officer.id()), null);
        world.of(DeadlineKeeping.class).done(Kind.RENEWAL, AGREEMENT);
        world.of(DeadlineKeeping.class).done(Kind.RENEWAL, AGREEMENT);
        at(DUE.plus(Duration.ofDays(1)));
        run();
        assertThat(told).isEmpty();
        assertThat(world.sent()).isEmpty();
        assertThat(world.history().stream().filter(line -> line.startsWith("DONE")))
                .hasSize(1);
    }

    @Test
    void whenNothingWasDoneTheManagersAreTold() {
        world.manager(university);
        set(
                Assignee.role(university.id(), OrganizationRole.EXCHANGE_OFFICER),
                new Escalation(3, university.id(), OrganizationRole.MANAGER));
        at(DUE.plus(Duration.ofDays(3)));
        run();
        run();
        assertThat(world.sent()).containsExactly("DEADLINE_ESCALATED");
        assertThat(world.lastEmail().recipient().address().value()).startsWith("manager-of-university");
        assertThat(world.history()).contains("ESCALATED");
    }

    @Test
    void whereNobodyHasTheRoleTheManagersAreReminded() {
        world.manager(university);
        set(Assignee.role(university.id(), OrganizationRole.TEACHER), null);
        at(DUE.minus(Duration.ofDays(30)));
        run();
        assertThat(world.lastEmail().recipient().address().value()).startsWith("manager-of-university");
    }

    @Test
    void everybodySeesTheOwnOpenDeadlines() {
        set(Assignee.role(university.id(), OrganizationRole.EXCHANGE_OFFICER), null);
        at(DUE.minus(Duration.ofDays(180)));
        assertThat(world.of(ListMyDeadlines.class)
                        .execute(PageRequest.first(20), ListMyDeadlines.DAYS_AHEAD)
                        .items())
                .as("half a year ahead")
                .isEmpty();
        assertThat(world.of(ListMyDeadlines.class)
                        .execute(PageRequest.first(20), null)
                        .items())
                .hasSize(1);
        at(DUE.minus(Duration.ofDays(179)));
        assertThat(world.of(ListMyDeadlines.class)
                        .execute(PageRequest.first(20), ListMyDeadlines.DAYS_AHEAD)
                        .items())
                .hasSize(1);
        at(DUE.plusSeconds(1));
        assertThat(world.of(ListMyDeadlines.class)
                        .execute(PageRequest.first(20), ListMyDeadlines.DAYS_AHEAD)
                        .items())
                .singleElement()
                .satisfies(mine -> {
                    assertThat(mine.overdue()).isTrue();
                    assertThat(mine.deadline().subject()).isEqualTo(AGREEMENT);
                });
        world.as();
        assertThat(world.of(ListMyDeadlines.class)
                        .execute(PageRequest.first(20), ListMyDeadlines.DAYS_AHEAD)
                        .items())
                .isEmpty();
    }

    private void set(Assignee assignee, @Nullable Escalation escalation) {
        set(AGREEMENT, assignee, escalation);
    }

    private void set(UUID subject, Assignee assignee, @Nullable Escalation escalation) {
        world.of(DeadlineKeeping.class)
                .set(new DeadlineOrder(
                        Kind.RENEWAL,
                        subject,
                        LocalizedText.of("en", "The agreement ends", "zh", "协议到期"),
                        "/manage/agreements",
                        DUE,
                        ZoneId.of("Asia/Shanghai"),
                        assignee,
                        List.of(30, 7),
                        escalation));
    }

    private void at(Instant time) {
        world.clock.set(time);
    }

    private void run() {
        world.of(DeadlineJob.class).workOff();
        world.commit();
    }
}
