package org.caravanserai.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.deadlines.Deadlines.DueReminder;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Deadlines} promises. */
public interface DeadlinesContract extends PortContract {

    /** A kind of no area. */
    enum TestDeadline implements DeadlineKind {
        REPORT,
        RENEWAL
    }

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    Instant DUE = NOW.plus(Duration.ofDays(40));
    int ALL = 1000;

    Deadlines deadlines();

    Accounts accounts();

    Organizations organizations();

    Memberships memberships();

    @Test
    default void aSubjectHasOneOpenDeadlineOfAKindThatCanBeMovedAndEnded() {
        var subject = Ids.next();
        var person = Assignee.person(account());
        var id = set(subject, DUE, person, null, NOW);
        assertThat(deadlines().open(TestDeadline.REPORT, subject)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.assignee()).isEqualTo(person);
            assertThat(found.leadDays()).containsExactly(30, 7);
            assertThat(found.title().in("en")).isEqualTo("Report");
            assertThat(found.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
            assertThat(found.state()).isEqualTo(DeadlineState.OPEN);
        });
        assertThat(deadlines().open(TestDeadline.RENEWAL, subject)).isEmpty();
        assertThat(set(subject, DUE.plusSeconds(1), person, null, NOW)).isEqualTo(id);
        assertThat(end(subject, DeadlineState.DONE)).isTrue();
        assertThat(end(subject, DeadlineState.CANCELLED)).isFalse();
        assertThat(deadlines().byId(id))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(DeadlineState.DONE));
        assertThat(set(subject, DUE, person, null, NOW)).isNotEqualTo(id);
    }

    @Test
    default void aReminderIsDueOnceAtEachLeadAndTheLatestStandsForThoseMissed() {
        var subject = Ids.next();
        var id = set(subject, DUE, Assignee.person(account()), null, NOW);
        assertThat(remindersOf(id, NOW)).isEmpty();
        var first = new DueReminder(id, DUE, 30);
        assertThat(remindersOf(id, DUE.minus(Duration.ofDays(30)))).containsExactly(first);
        assertThat(claim(first)).isTrue();
        assertThat(claim(first)).isFalse();
        assertThat(remindersOf(id, DUE.minus(Duration.ofDays(8)))).isEmpty();
        assertThat(remindersOf(id, DUE.minus(Duration.ofDays(2)))).containsExactly(new DueReminder(id, DUE, 7));
        assertThat(remindersOf(id, DUE)).isEmpty();
        var late = set(Ids.next(), DUE, Assignee.person(account()), null, DUE.minus(Duration.ofDays(20)));
        assertThat(remindersOf(late, DUE.minus(Duration.ofDays(19)))).isEmpty();
        assertThat(remindersOf(late, DUE.minus(Duration.ofDays(3)))).containsExactly(new DueReminder(late, DUE, 7));
    }

    @Test
    default void aMovedDeadlineRemindsAgainAndAnEndedOneDoesNot() {
        var subject = Ids.next();
        var person = Assignee.person(account());
        var id = set(subject, DUE, person, null, NOW);
        assertThat(claim(new DueReminder(id, DUE, 30))).isTrue();
        var later = DUE.plus(Duration.ofDays(10));
        set(subject, later, person, null, NOW.plusSeconds(5));
        assertThat(claim(new DueReminder(id, DUE, 7))).isFalse();
        assertThat(remindersOf(id, later.minus(Duration.ofDays(30)))).containsExactly(new DueReminder(id, later, 30));
        end(subject, DeadlineState.DONE);
        assertThat(remindersOf(id, later.minus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    default void aDeadlineFallsDueOnceAndAgainWhenItWasMoved() {
        var subject = Ids.next();
        var person = Assignee.person(account());
        var id = set(subject, DUE, person, null, NOW);
        assertThat(inTransaction(() -> deadlines().fallenDue(DUE.minusSeconds(1), ALL)))
                .doesNotContain(id);
        assertThat(inTransaction(() -> deadlines().claimFallenDue(id, DUE.minusSeconds(1))))
                .isEmpty();
        assertThat(inTransaction(() -> deadlines().fallenDue(DUE, ALL))).contains(id);
        assertThat(inTransaction(() -> deadlines().claimFallenDue(id, DUE))).isPresent();
        assertThat(inTransaction(() -> deadlines().claimFallenDue(id, DUE))).isEmpty();
        assertThat(inTransaction(() -> deadlines().fallenDue(DUE, ALL))).doesNotContain(id);
        set(subject, DUE.plusSeconds(60), person, null, DUE);
        assertThat(inTransaction(() -> deadlines().claimFallenDue(id, DUE.plusSeconds(60))))
                .isPresent();
    }

    @Test
    default void anOpenDeadlineIsEscalatedOnceAfterItsDays() {
        var subject = Ids.next();
        var organization = organization();
        var escalation = new Escalation(3, organization, OrganizationRole.MANAGER);
        var id = set(subject, DUE, Assignee.role(organization, OrganizationRole.TEACHER), escalation, NOW);
        var third = DUE.plus(Duration.ofDays(3));
        assertThat(inTransaction(() -> deadlines().claimEscalation(id, third.minusSeconds(1))))
                .isEmpty();
        assertThat(inTransaction(() -> deadlines().toEscalate(third, ALL))).contains(id);
        assertThat(inTransaction(() -> deadlines().claimEscalation(id, third)))
                .hasValueSatisfying(found -> assertThat(found.escalation()).isEqualTo(escalation));
        assertThat(inTransaction(() -> deadlines().claimEscalation(id, third))).isEmpty();
        assertThat(inTransaction(() -> deadlines().toEscalate(third, ALL))).doesNotContain(id);
    }

    @Test
    default void aPersonHasTheOwnDeadlinesAndThoseOfTheOwnRoles() {
        var account = account();
        var organization = organization();
        inTransaction(
                () -> memberships().add(new Membership(organization, account, OrganizationRole.EXCHANGE_OFFICER, NOW)));
        var own = set(Ids.next(), DUE, Assignee.person(account), null, NOW);
        var ofRole = set(
                Ids.next(),
                DUE.minusSeconds(9),
                Assignee.role(organization, OrganizationRole.EXCHANGE_OFFICER),
                null,
                NOW);
        set(Ids.next(), DUE, Assignee.role(organization, OrganizationRole.TEACHER), null, NOW);
        set(Ids.next(), DUE, Assignee.person(account()), null, NOW);
        assertThat(deadlines()
                        .of(account, DUE.plusSeconds(1), PageRequest.first(20))
                        .items())
                .extracting(Deadline::id)
                .containsExactly(ofRole, own);
        assertThat(deadlines().of(account, DUE, PageRequest.first(20)).items())
                .extracting(Deadline::id)
                .containsExactly(ofRole);
    }

    private UUID set(UUID subject, Instant due, Assignee assignee, @Nullable Escalation escalation, Instant now) {
        return inTransaction(() -> deadlines()
                .set(
                        new DeadlineOrder(
                                TestDeadline.REPORT,
                                subject,
                                LocalizedText.of("en", "Report"),
                                "/manage/things",
                                due,
                                ZoneId.of("Asia/Shanghai"),
                                assignee,
                                List.of(7, 30),
                                escalation),
                        now));
    }

    private boolean end(UUID subject, DeadlineState state) {
        return inTransaction(() -> deadlines().end(TestDeadline.REPORT, subject, state, NOW))
                .isPresent();
    }

    private boolean claim(DueReminder reminder) {
        return inTransaction(() -> deadlines().claimReminder(reminder, NOW));
    }

    private List<DueReminder> remindersOf(UUID id, Instant now) {
        return inTransaction(() -> deadlines().remindersDue(now, ALL)).stream()
                .filter(reminder -> reminder.deadline().equals(id))
                .toList();
    }

    private UUID account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }
}
