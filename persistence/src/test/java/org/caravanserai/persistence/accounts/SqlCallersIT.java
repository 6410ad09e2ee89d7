package org.caravanserai.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlCallersIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private SqlCallers callers;
    private JpaAccounts accounts;
    private JpaApiTokens tokens;

    @BeforeEach
    void wire() {
        callers = repository(SqlCallers.class);
        accounts = repository(JpaAccounts.class);
        tokens = repository(JpaApiTokens.class);
    }

    @Test
    void aCallerComesWithNameLanguageAndAllRoles() {
        var account = account();
        account.grant(PlatformRole.ADMIN);
        account.grant(PlatformRole.ANALYST);
        saved(account);
        var organization = memberOf(account.id(), "MANAGER", "TEACHER");

        var caller = callers.byAccount(account.id()).orElseThrow();

        assertThat(caller.name()).isEqualTo("Li Wei (李伟)");
        assertThat(caller.email()).isEqualTo(account.email().value());
        assertThat(caller.language()).isEqualTo("zh");
        assertThat(caller.timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(caller.platformRoles()).containsExactlyInAnyOrder(PlatformRole.ADMIN, PlatformRole.ANALYST);
        assertThat(caller.organizations())
                .isEqualTo(Map.of(organization, Set.of(OrganizationRole.MANAGER, OrganizationRole.TEACHER)));
    }

    @Test
    void nobodyIsBehindAnUnverifiedADisabledOrADeletedAccount() {
        var unverified = new Account(email(), profile(), NOW);
        saved(unverified);
        var disabled = account();
        disabled.disable(NOW);
        saved(disabled);
        var deleted = account();
        deleted.anonymise(NOW);
        saved(deleted);

        assertThat(callers.byAccount(unverified.id())).isEmpty();
        assertThat(callers.byAccount(disabled.id())).isEmpty();
        assertThat(callers.byAccount(deleted.id())).isEmpty();
    }

    @Test
    void aSessionFromBeforeAChangeOfThePasswordIsOver() {
        var account = saved(account());
        var before = account.sessionsValidFrom();
        assertThat(callers.bySession(account.id(), before)).isPresent();

        inTransaction(() -> {
            accounts.locked(account.id()).orElseThrow().changePassword("another", Instant.now());
        });

        assertThat(callers.bySession(account.id(), before)).isEmpty();
        var after = accounts.byId(account.id()).orElseThrow().sessionsValidFrom();
        assertThat(callers.bySession(account.id(), after)).isPresent();
        assertThat(callers.bySession(account.id(), after.plusSeconds(60)))
                .as("what a node with a fast clock would have written")
                .isEmpty();
    }

    @Test
    void aTokenWorksUntilItExpiresOrIsRevoked() {
        var account = saved(account());
        var secret = Secret.next();
        var token = new ApiToken(account.id(), "laptop", secret, NOW, Duration.ofDays(1));
        inTransaction(() -> tokens.add(token));

        assertThat(callers.byToken(secret.hash(), NOW)).isPresent();
        assertThat(callers.byToken(secret.hash(), NOW.plus(1, ChronoUnit.DAYS))).isEmpty();
        assertThat(callers.byToken(Secret.next().hash(), NOW)).isEmpty();

        inTransaction(() -> tokens.byId(token.id()).orElseThrow().revoke(NOW));
        assertThat(callers.byToken(secret.hash(), NOW)).isEmpty();
    }

    @Test
    void theLastUsesOfTokensAreNotedTogetherAndNeverGoBack() {
        var account = saved(account());
        var first = Secret.next();
        var second = Secret.next();
        inTransaction(() -> {
            tokens.add(new ApiToken(account.id(), "first", first, NOW, Duration.ofDays(1)));
            tokens.add(new ApiToken(account.id(), "second", second, NOW.plusSeconds(1), Duration.ofDays(1)));
        });

        inTransaction(() -> tokens.used(Map.of(first.hash(), NOW.plusSeconds(60), second.hash(), NOW)));
        inTransaction(() -> tokens.used(Map.of(first.hash(), NOW)));

        assertThat(tokens.liveOf(account.id(), NOW, PageRequest.first(10)).items())
                .extracting(line -> line.name() + " " + line.lastUsedAt())
                .containsExactly("second " + NOW, "first " + NOW.plusSeconds(60));
    }

    @Test
    void aProfileComesBackAsItWas() {
        var account = saved(account());

        var read = accounts.byEmail(account.email()).orElseThrow();

        assertThat(read.profile()).isEqualTo(profile());
    }

    private static Account account() {
        var account = new Account(email(), profile(), NOW.minusSeconds(3600));
        account.verifyEmail(NOW);
        return account;
    }

    private static Profile profile() {
        return Profile.of(new PersonName("Wei", "Li", "李伟", true), LanguageTag.of("zh"), ZoneId.of("Asia/Shanghai"));
    }

    private static EmailAddress email() {
        return EmailAddress.of(Ids.next() + "@test.example");
    }

    private Account saved(Account account) {
        inTransaction(() -> accounts.add(account));
        return account;
    }

    private UUID memberOf(UUID account, String... roles) {
        var organization = Ids.next();
        inTransaction(() -> {
            entities.createNativeQuery(
                            "insert into organization (id, slug, display_name, sort_name, sector, state, created_at)"
                                    + " values (?1, ?2, '{\"en\": \"Team\"}', 'team', 'TEAM', 'VERIFIED', now())")
                    .setParameter(1, organization)
                    .setParameter(2, "org-" + organization)
                    .executeUpdate();
            for (var role : roles) {
                entities.createNativeQuery(
                                "insert into membership (organization_id, account_id, role, since) values (?1, ?2, ?3, now())")
                        .setParameter(1, organization)
                        .setParameter(2, account)
                        .setParameter(3, role)
                        .executeUpdate();
            }
        });
        return organization;
    }
}
