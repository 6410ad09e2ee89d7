package org.caravanserai.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastAdministratorIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private UUID one;
    private UUID other;

    /** Other tests leave administrators behind; without this rule's trigger, for it is they who go. */
    @BeforeEach
    void twoAdministrators() {
        withoutAdministrators();
        one = administrator();
        other = administrator();
    }

    @AfterEach
    void withoutAdministrators() {
        inTransaction(() -> {
            run("alter table account_platform_role disable trigger account_last_administrator_role");
            run("delete from account_platform_role where role = 'ADMIN'");
            run("alter table account_platform_role enable trigger account_last_administrator_role");
        });
    }

    @Test
    void ofTwoAdministratorsWhoDisableEachOtherAtOnceOneIsRefused() throws Exception {
        assertThat(atOnce(
                        accounts -> accounts.byId(other).orElseThrow().disable(NOW),
                        accounts -> accounts.byId(one).orElseThrow().disable(NOW)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofTwoAdministratorsWhoGiveUpTheirRoleAtOnceOneIsRefused() throws Exception {
        assertThat(atOnce(
                        accounts -> accounts.byId(other).orElseThrow().withdraw(PlatformRole.ADMIN),
                        accounts -> accounts.byId(one).orElseThrow().anonymise(NOW)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theDatabaseRefusesWhatForgotToAsk() {
        change(accounts -> accounts.byId(one).orElseThrow().anonymise(NOW));
        assertThatThrownBy(() ->
                        change(accounts -> accounts.byId(other).orElseThrow().disable(NOW)))
                .hasStackTraceContaining("the last administrator must stay");
        assertThatThrownBy(() ->
                        change(accounts -> accounts.byId(other).orElseThrow().withdraw(PlatformRole.ADMIN)))
                .hasStackTraceContaining("the last administrator must stay");
        assertThatThrownBy(() ->
                        change(accounts -> accounts.byId(other).orElseThrow().anonymise(NOW)))
                .hasStackTraceContaining("the last administrator must stay");
    }

    @Test
    void whoIsNoAdministratorMayAlwaysGo() {
        var somebody = account();
        inTransaction(() -> entities.persist(somebody));
        withoutAdministrators();
        change(accounts -> accounts.byId(somebody.id()).orElseThrow().anonymise(NOW));
    }

    @FunctionalInterface
    private interface Change {
        void by(JpaAccounts accounts);
    }

    /** Both look first and change then, as use cases do: the second one sees what the first has done. */
    private Stream<Boolean> atOnce(Change first, Change second) throws Exception {
        var bothHaveBegun = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> oneDone = pool.submit(asked(other, first, bothHaveBegun));
            Future<Boolean> otherDone = pool.submit(asked(one, second, bothHaveBegun));
            return Stream.of(oneDone.get(), otherDone.get());
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Boolean> asked(UUID whom, Change change, CyclicBarrier begun) {
        return () -> {
            try (var manager = anotherEntityManager()) {
                return inTransaction(manager, () -> {
                    var accounts = repository(JpaAccounts.class, manager);
                    accounts.byId(whom).orElseThrow();
                    begun.await();
                    if (accounts.otherAdministrators(whom) == 0) {
                        return false;
                    }
                    change.by(accounts);
                    return true;
                });
            }
        };
    }

    private static void change(Change change) {
        try (EntityManager manager = anotherEntityManager()) {
            inTransaction(manager, () -> {
                change.by(repository(JpaAccounts.class, manager));
                return null;
            });
        }
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private UUID administrator() {
        var account = account();
        account.verifyEmail(NOW);
        account.grant(PlatformRole.ADMIN);
        inTransaction(() -> entities.persist(account));
        return account.id();
    }

    private static Account account() {
        return new Account(
                EmailAddress.of("admin-" + Ids.next() + "@example.org"),
                Profile.of(PersonName.of("Amina", "Yusupova"), LanguageTag.of("ru"), ZoneOffset.UTC),
                NOW);
    }
}
