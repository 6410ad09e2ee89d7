package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.Eligibility.Verdict;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.World;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.ConfirmMembership;
import org.caravanserai.exchanges.selection.NominateApplicant;
import org.caravanserai.exchanges.selection.RefuseMembership;
import org.caravanserai.exchanges.selection.ReleaseResults;
import org.caravanserai.exchanges.selection.ScoreApplication;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

/** Calls for students and staff of the organization that runs them. */
class OwnPeopleTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final OwnPeople people = world.of(OwnPeople.class);

    @Test
    void membershipProvesIt() {
        var call = call(true);
        var member = world.member(world.home, "member", OrganizationRole.REVIEWER);

        assertThat(people.before(List.of(), call, member.id(), false)).containsExactly(Eligibility.membership(true));
    }

    @Test
    void anAddressOfTheDomainOfTheUniversityProvesItOnceItIsTheirsAndTheUniversityIsVerified() {
        var call = call(true);
        var student = new Account(EmailAddress.of("lena@students.example.edu.cn"), People.amina(), World.NOW);
        student.verifyEmail(World.NOW);
        world.memory.accounts.add(student);
        world.commit();

        assertThat(people.before(List.of(), call, student.id(), false)).containsExactly(Eligibility.membership(true));

        var unconfirmed = new Account(EmailAddress.of("wei@example.edu.cn"), People.amina(), World.NOW);
        world.memory.accounts.add(unconfirmed);
        world.commit();
        assertThat(people.before(List.of(), call, unconfirmed.id(), false))
                .containsExactly(Eligibility.membership(false));
    }

    @Test
    void officersAreEmailedOnceADayAboutApplicantsToConfirm() {
        var call = call(true);
        var first = world.submitted(call, "lena");
        world.submitted(call, "wei");
        assertThat(emails("APPLICANT_TO_CONFIRM")).singleElement().satisfies(email -> {
            assertThat(email.recipient().address()).isEqualTo(world.homeOfficer.email());
            assertThat(email.arguments().values())
                    .containsEntry("application", first.code())
                    .containsEntry(
                            "link", "/manage/exchanges/calls/" + call.slug() + "/applications?membershipOpen=true");
        });
        world.clock.set(world.clock.instant().plus(Duration.ofDays(1)));
        world.submitted(call, "sofia");
        assertThat(emails("APPLICANT_TO_CONFIRM")).hasSize(2);
        world.submitted(call(false), "dana");
        assertThat(emails("APPLICANT_TO_CONFIRM")).hasSize(2);
    }

    @Test
    void theApplicantIsToldOfTheConfirmation() {
        var application = world.submitted(call(true), "lena");
        world.as(world.homeOfficer);
        world.of(ConfirmMembership.class).execute(application.code());
        world.commit();
        assertThat(emails("APPLICANT_CONFIRMED"))
                .singleElement()
                .satisfies(email -> assertThat(email.recipient().address()).isEqualTo(ExchangesWorld.address("lena")));
    }

    @Test
    void whoDoesNotBelongToItIsRejectedAndToldWhyAndTheirPlaceIsFree() {
        var agreement = world.inForce(1);
        var call = world.openCall(agreement, ExchangesWorld.rules(List.of(), true));
        var application = world.submitted(call, "lena");
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        world.of(ScoreApplication.class).execute(application.code(), BigDecimal.TEN, null);
        var allocation = world.of(AllocatePlaces.class).execute(call.slug());
        world.of(ReleaseResults.class).execute(call.slug(), allocation.version());
        world.commit();
        assertThat(stored(application).held()).isEqualTo(application.wishes().get(0));

        assertInvalid("note: required", () -> world.of(RefuseMembership.class).execute(application.code(), " "));
        world.as(world.partnerOfficer);
        assertNotFound(() -> world.of(RefuseMembership.class).execute(application.code(), "Studies elsewhere"));
        world.as(world.homeOfficer);
        world.of(RefuseMembership.class).execute(application.code(), "Studies elsewhere");
        world.commit();

        assertThat(stored(application).state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(stored(application).isMembershipRefused()).isTrue();
        assertThat(stored(application).held()).isNull();
        assertThat(world.left(agreement)).isEqualTo(1);
        assertThat(world.memory.deadlines.open(ExchangeDeadline.OFFER_ANSWER, application.id()))
                .isEmpty();
        assertThat(world.history()).contains("MEMBERSHIP_REFUSED Studies elsewhere");
        assertThat(emails("APPLICANT_NOT_CONFIRMED"))
                .singleElement()
                .satisfies(email -> assertThat(email.arguments().values()).containsEntry("note", "Studies elsewhere"));
        assertRefused(
                "application-state", () -> world.of(RefuseMembership.class).execute(application.code(), "Again"));
    }

    @Test
    void whoIsKnownOrConfirmedIsNotRefused() {
        var application = world.submitted(call(false), "lena");
        world.as(world.homeOfficer);
        assertRefused("membership-known", () -> world.of(RefuseMembership.class)
                .execute(application.code(), "Studies elsewhere"));
        var confirmed = world.submitted(call(true), "wei");
        world.as(world.homeOfficer);
        world.of(ConfirmMembership.class).execute(confirmed.code());
        assertRefused("membership-known", () -> world.of(RefuseMembership.class)
                .execute(confirmed.code(), "Studies elsewhere"));
    }

    @Test
    void whoIsNotKnownMayApplyAndIsMarkedAsNotProven() {
        var call = call(true);

        var application = world.submitted(call, "lena");

        assertThat(people.before(List.of(), call, application.account(), false))
                .extracting(Eligibility.Check::verdict)
                .containsExactly(Verdict.NOT_PROVEN);
        assertThat(people.isOpen(call, application)).isTrue();
        assertThat(people.before(List.of(), call(false), application.account(), false))
                .isEmpty();
    }

    @Test
    void nobodyIsNominatedBeforeAnOfficerHasConfirmedIt() {
        var call = call(true);
        var application = world.submitted(call, "lena");

        world.as(world.homeOfficer);
        assertRefused(
                "membership-not-proven", () -> world.of(NominateApplicant.class).execute(application.code()));
        world.as(world.partnerOfficer);
        assertNotFound(() -> world.of(ConfirmMembership.class).execute(application.code()));
        world.as(world.homeOfficer);
        world.of(ConfirmMembership.class).execute(application.code());
        world.of(ConfirmMembership.class).execute(application.code());
        world.commit();

        assertThat(stored(application).isMembershipConfirmed()).isTrue();
        assertThat(people.isOpen(call, stored(application))).isFalse();
        assertThat(people.before(List.of(), call, application.account(), true))
                .containsExactly(Eligibility.membership(true));
        assertThat(world.history().stream().filter(line -> line.contains("MEMBERSHIP_CONFIRMED")))
                .hasSize(1);
    }

    private List<MailMessage> emails(String template) {
        return world.memory.outbox.put().stream()
                .filter(email -> email.template().name().equals(template))
                .toList();
    }

    private Application stored(Application application) {
        return world.exchanges.calls.lockApplication(application.code()).orElseThrow();
    }

    private ExchangeCall call(boolean ownPeople) {
        return world.openCall(world.inForce(1), ExchangesWorld.rules(List.of(), ownPeople));
    }
}
