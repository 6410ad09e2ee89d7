package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Memberships} and {@link OrganizationPeople} promise. */
public interface MembershipsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    Memberships memberships();

    OrganizationPeople people();

    Organizations organizations();

    Accounts accounts();

    @Test
    default void membersAreListedInTheOrderInWhichTheyJoined() {
        var organization = organization();
        var first = account();
        var second = account();
        join(organization, second, OrganizationRole.TEACHER, NOW.plusSeconds(5));
        join(organization, first, OrganizationRole.MANAGER, NOW);
        assertThat(memberships().in(organization).all())
                .containsExactly(
                        new Membership(organization, first, OrganizationRole.MANAGER, NOW),
                        new Membership(organization, second, OrganizationRole.TEACHER, NOW.plusSeconds(5)));
    }

    @Test
    default void aRoleIsHeldOnceAndSinceTheFirstTime() {
        var organization = organization();
        var account = account();
        join(organization, account, OrganizationRole.MANAGER, NOW);
        join(organization, account, OrganizationRole.MANAGER, NOW.plusSeconds(5));
        assertThat(memberships().in(organization).all())
                .containsExactly(new Membership(organization, account, OrganizationRole.MANAGER, NOW));
    }

    @Test
    default void oneRoleIsTakenAwayAndTheOthersStay() {
        var organization = organization();
        var account = account();
        join(organization, account, OrganizationRole.MANAGER, NOW);
        join(organization, account, OrganizationRole.TEACHER, NOW);
        inTransaction(() -> memberships().remove(organization, account, OrganizationRole.MANAGER));
        inTransaction(() -> memberships().remove(organization, account, OrganizationRole.MANAGER));
        assertThat(memberships().in(organization).all())
                .extracting(Membership::role)
                .containsExactly(OrganizationRole.TEACHER);
    }

    @Test
    default void membersMoveToAnotherOrganizationThatKeepsWhatItHas() {
        var from = organization();
        var to = organization();
        var both = account();
        var one = account();
        join(from, both, OrganizationRole.MANAGER, NOW);
        join(to, both, OrganizationRole.MANAGER, NOW.minusSeconds(9));
        join(from, one, OrganizationRole.TEACHER, NOW);
        inTransaction(() -> memberships().move(from, to));
        assertThat(memberships().in(from).all()).isEmpty();
        assertThat(memberships().in(to).all())
                .containsExactly(
                        new Membership(to, both, OrganizationRole.MANAGER, NOW.minusSeconds(9)),
                        new Membership(to, one, OrganizationRole.TEACHER, NOW));
    }

    @Test
    default void managersAndAuthoritiesWhoCanSignInGetEmail() {
        var organization = organization();
        var manager = People.active(someAddress());
        var disabled = People.active(someAddress());
        disabled.disable(NOW);
        var authority = People.active(someAddress());
        authority.grant(PlatformRole.AUTHORITY);
        for (var account : List.of(manager, disabled, authority)) {
            inTransaction(() -> accounts().add(account));
        }
        join(organization, manager.id(), OrganizationRole.MANAGER, NOW);
        join(organization, disabled.id(), OrganizationRole.MANAGER, NOW);
        join(organization, authority.id(), OrganizationRole.TEACHER, NOW);
        assertThat(inTransaction(() -> people().managers(organization)))
                .containsExactly(Recipient.of(manager.email(), "Amina Yusupova", "ru"));
        assertThat(inTransaction(() -> people().authorities()))
                .extracting(Recipient::address)
                .contains(authority.email())
                .doesNotContain(manager.email());
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private UUID account() {
        EmailAddress address = someAddress();
        Account account = People.active(address);
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    private void join(UUID organization, UUID account, OrganizationRole role, Instant since) {
        inTransaction(() -> memberships().add(new Membership(organization, account, role, since)));
    }
}
