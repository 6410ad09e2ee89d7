package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Callers} promises. */
public interface CallersContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    Callers callers();

    Accounts accounts();

    ApiTokens tokens();

    Organizations organizations();

    Memberships memberships();

    @Test
    default void aCallerHasAllRolesOfTheAccount() {
        var account = added(People.active(someAddress()), PlatformRole.AUTHORITY);
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        inTransaction(() -> {
            memberships().add(new Membership(organization.id(), account.id(), OrganizationRole.MANAGER, NOW));
            memberships().add(new Membership(organization.id(), account.id(), OrganizationRole.TEACHER, NOW));
        });
        assertThat(callers().byAccount(account.id())).hasValueSatisfying(caller -> {
            assertThat(caller.accountId()).isEqualTo(account.id());
            assertThat(caller.email()).isEqualTo(account.email().value());
            assertThat(caller.name()).isEqualTo("Amina Yusupova");
            assertThat(caller.language()).isEqualTo("ru");
            assertThat(caller.timeZone()).hasToString("Asia/Samarkand");
            assertThat(caller.platformRoles()).containsExactly(PlatformRole.AUTHORITY);
            assertThat(caller.organizations())
                    .isEqualTo(Map.of(organization.id(), Set.of(OrganizationRole.MANAGER, OrganizationRole.TEACHER)));
        });
    }

    @Test
    default void aRoleGivesNothingFromTheDayAfterItsLast() {
        var account = added(People.active(someAddress()));
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        var today = Membership.day(NOW);
        inTransaction(() -> {
            memberships().add(until(organization.id(), account.id(), OrganizationRole.MANAGER, today.minusDays(1)));
            memberships().add(until(organization.id(), account.id(), OrganizationRole.TEACHER, today));
        });
        assertThat(callers().byAccount(account.id()).orElseThrow().organizations())
                .isEqualTo(Map.of(organization.id(), Set.of(OrganizationRole.TEACHER)));
        assertThat(callers()
                        .bySession(account.id(), account.sessionsValidFrom())
                        .orElseThrow()
                        .organizations())
                .isEqualTo(Map.of(organization.id(), Set.of(OrganizationRole.TEACHER)));
    }

    private static Membership until(UUID organization, UUID account, OrganizationRole role, LocalDate day) {
        return new Membership(organization, account, role, NOW, day, null);
    }

    @Test
    default void nobodyIsBehindAnAccountThatCannotSignIn() {
        var unverified = added(new Account(someAddress(), People.amina(), NOW));
        var disabled = People.active(someAddress());
        disabled.disable(NOW);
        added(disabled);
        assertThat(callers().byAccount(unverified.id())).isEmpty();
        assertThat(callers().byAccount(disabled.id())).isEmpty();
        assertThat(callers().bySession(disabled.id(), disabled.sessionsValidFrom()))
                .isEmpty();
        assertThat(callers().byAccount(Ids.next())).isEmpty();
    }

    @Test
    default void aSessionEndsWithAnotherPassword() {
        var account = added(People.active(someAddress()));
        var validFrom = account.sessionsValidFrom();
        assertThat(callers().bySession(account.id(), validFrom)).isPresent();
        inTransaction(() -> accounts().byId(account.id()).orElseThrow().changePassword("another", NOW));
        assertThat(callers().bySession(account.id(), validFrom)).isEmpty();
    }

    @Test
    default void aTokenWorksUntilItExpiresOrIsRevoked() {
        var account = added(People.active(someAddress()));
        var secret = Secret.next();
        var token = new ApiToken(account.id(), "x", secret, NOW, ApiToken.LIFETIME);
        inTransaction(() -> tokens().add(token));
        assertThat(callers().byToken(secret.hash(), NOW)).isPresent();
        assertThat(callers().byToken(Secret.next().hash(), NOW)).isEmpty();
        assertThat(callers().byToken(secret.hash(), token.expiresAt())).isEmpty();
        inTransaction(() -> tokens().byId(token.id()).orElseThrow().revoke(NOW));
        assertThat(callers().byToken(secret.hash(), NOW)).isEmpty();
    }

    private Account added(Account account, PlatformRole... roles) {
        Set.of(roles).forEach(account::grant);
        inTransaction(() -> accounts().add(account));
        return account;
    }
}
