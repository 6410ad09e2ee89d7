package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
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
    default void aRoleHasALastDayThatChangesAndIsAnnouncedOnce() {
        var organization = organization();
        var giver = account();
        var day = Membership.day(NOW).plusDays(10);
        var given = new Membership(organization, account(), OrganizationRole.TEACHER, NOW, day, giver);
        inTransaction(() -> memberships().add(given));
        assertThat(memberships().in(organization).all()).containsExactly(given);
        assertThat(memberships().ending(day.minusDays(1), 1000)).doesNotContain(given);
        assertThat(memberships().ending(day, 1000)).contains(given);
        assertThat(inTransaction(() -> memberships().announce(given))).isTrue();
        assertThat(inTransaction(() -> memberships().announce(given))).isFalse();
        assertThat(memberships().ending(day, 1000)).doesNotContain(given);

        endOn(given, day.plusDays(1));
        var later =
                new Membership(organization, given.accountId(), OrganizationRole.TEACHER, NOW, day.plusDays(1), giver);
        assertThat(memberships().in(organization).all()).containsExactly(later);
        assertThat(memberships().ending(day.plusDays(1), 1000))
                .as("announced anew")
                .contains(later);
        assertThat(memberships().over(day.plusDays(1), 1000)).doesNotContain(later);
        assertThat(memberships().over(day.plusDays(2), 1000)).contains(later);
        assertThat(inTransaction(() -> memberships().announce(given)))
                .as("it has another end meanwhile")
                .isFalse();

        endOn(given, null);
        assertThat(memberships().over(day.plusDays(2), 1000))
                .extracting(Membership::organizationId)
                .doesNotContain(organization);
        assertThat(memberships().in(organization).all()).singleElement().satisfies(each -> assertThat(each.isLasting())
                .isTrue());
    }

    @Test
    default void aRoleThatIsOverBeginsAnewAndOneThatIsNotStays() {
        var organization = organization();
        var account = account();
        var today = Membership.day(NOW);
        var old = new Membership(organization, account, OrganizationRole.TEACHER, NOW.minusSeconds(9), today, null);
        var anew = new Membership(organization, account, OrganizationRole.TEACHER, NOW, null, account);
        inTransaction(() -> memberships().add(old));
        inTransaction(() -> memberships().add(anew));
        assertThat(memberships().in(organization).all()).containsExactly(old);
        endOn(old, today.minusDays(1));
        inTransaction(() -> memberships().add(anew));
        assertThat(memberships().in(organization).all()).containsExactly(anew);
    }

    @Test
    default void aLastDayMovesWithTheRole() {
        var from = organization();
        var to = organization();
        var day = Membership.day(NOW).plusDays(3);
        var given = new Membership(from, account(), OrganizationRole.TEACHER, NOW, day, account());
        inTransaction(() -> memberships().add(given));
        inTransaction(() -> memberships().announce(given));
        inTransaction(() -> memberships().move(from, to));
        var moved = new Membership(to, given.accountId(), OrganizationRole.TEACHER, NOW, day, given.givenBy());
        assertThat(memberships().in(to).all()).containsExactly(moved);
        assertThat(memberships().ending(day, 1000)).doesNotContain(moved);
    }

    /** A place of the organization, at which people can have roles. */
    RolePlace place(UUID organization);

    @Test
    default void aRoleAtAPlaceCountsThereOnly() {
        var organization = organization();
        var account = account();
        var place = place(organization);
        var day = Membership.day(NOW).plusDays(5);
        var given = new Membership(organization, account, OrganizationRole.EVENT_HELPER, place, NOW, day, null);
        inTransaction(() -> memberships().add(given));
        inTransaction(() -> memberships().add(given));
        assertThat(memberships().in(organization).all()).isEmpty();
        assertThat(memberships().at(place).all()).containsExactly(given);
        assertThat(memberships().atPlaces(account)).containsExactly(given);
        assertThat(memberships().atPlaces(account())).isEmpty();
        assertThat(inTransaction(() -> people().withRoleAt(place, OrganizationRole.EVENT_CO_ORGANIZER)))
                .isEmpty();
        assertThat(inTransaction(() -> people().withRole(organization, OrganizationRole.EVENT_HELPER)))
                .isEmpty();
        assertThat(memberships().ending(day, 1000)).contains(given);
        assertThat(inTransaction(() -> memberships().announce(given))).isTrue();
        assertThat(memberships().ending(day, 1000)).doesNotContain(given);
        inTransaction(() -> memberships().endOn(organization, account, OrganizationRole.EVENT_HELPER, null, null));
        assertThat(memberships().at(place).all()).containsExactly(given);
        endOn(given, null);
        assertThat(memberships().at(place).all()).singleElement().satisfies(each -> assertThat(each.isLasting())
                .isTrue());
        inTransaction(() -> memberships().remove(organization, account, OrganizationRole.EVENT_HELPER));
        assertThat(memberships().at(place).all()).hasSize(1);
        inTransaction(() -> memberships().removeAt(place.id(), account, OrganizationRole.EVENT_HELPER));
        assertThat(memberships().at(place).all()).isEmpty();
    }

    private void endOn(Membership which, @Nullable LocalDate day) {
        inTransaction(
                () -> memberships().endOn(which.organizationId(), which.accountId(), which.role(), which.place(), day));
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
