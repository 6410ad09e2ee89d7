package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.Eligibility.Verdict;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
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

    private Application stored(Application application) {
        return world.exchanges.calls.lockApplication(application.code()).orElseThrow();
    }

    private ExchangeCall call(boolean ownPeople) {
        return world.openCall(
                world.inForce(1), new RulesForm(null, null, null, null, null, null, null, null, null, null, ownPeople));
    }
}
