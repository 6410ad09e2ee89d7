package org.caravanserai.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitiesIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final String BY_EMAIL = "select a from Account a where a.email = ?1";
    private static final String OF_IDS = "select a from Account a where a.id in ?1 order by a.createdAt desc";
    private static final String DISABLED = "select count(*) from account where id = ? and disabled_at is not null";

    private Entities found;
    private Sql sql;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoAccounts() {
        found = repository(Entities.class);
        sql = repository(Sql.class);
        first = added(NOW);
        second = added(NOW.plusSeconds(1));
    }

    @Test
    void oneIsFoundByItsIdOrByAQueryOrNotAtAll() {
        inTransaction(() -> {
            var account = found.find(Account.class, first).orElseThrow();
            assertThat(found.one(Account.class, BY_EMAIL, account.email())).contains(account);
            assertThat(found.find(Account.class, Ids.next())).isEmpty();
            assertThat(found.one(Account.class, BY_EMAIL, EmailAddress.of("nobody@example.org")))
                    .isEmpty();
        });
    }

    @Test
    void aQueryFindsAllOrTheFirstInItsOrder() {
        inTransaction(() -> {
            assertThat(found.all(Account.class, OF_IDS, List.of(first, second)))
                    .extracting(Account::id)
                    .containsExactly(second, first);
            assertThat(found.first(1, Account.class, OF_IDS, List.of(first, second)))
                    .extracting(Account::id)
                    .containsExactly(second);
            assertThat(found.one(Long.class, "select count(a) from Account a where a.id in ?1", List.of(first)))
                    .contains(1L);
        });
    }

    @Test
    void whatIsLockedIsReadAgainAndKeepsOthersOut() {
        inTransaction(() -> {
            var read = found.find(Account.class, first).orElseThrow();
            elsewhere(other -> other.find(Account.class, first).orElseThrow().disable(NOW));

            assertThat(found.lock(Account.class, first)).containsSame(read);
            assertThat(read.state()).isEqualTo(AccountState.DISABLED);
            assertThatThrownBy(() -> elsewhere(
                            other -> other.find(Account.class, first)
                                    .orElseThrow()
                                    .enable(),
                            "50ms"))
                    .hasStackTraceContaining("lock timeout");
            elsewhere(other -> other.find(Account.class, second).orElseThrow().disable(NOW), "50ms");
            assertThat(found.lock(Account.class, Ids.next())).isEmpty();
        });
    }

    @Test
    void whatSqlHasChangedIsReadAgain() {
        inTransaction(() -> {
            var read = found.find(Account.class, first);
            sql.update("update account set disabled_at = now() where id = ?", first);
            assertThat(found.newest(read).orElseThrow().state()).isEqualTo(AccountState.DISABLED);
        });
    }

    @Test
    void whatIsAddedOrRemovedNowIsThereOrGoneForSql() {
        inTransaction(() -> {
            var account = account(NOW);
            found.add(account);
            assertThat(rows(account)).isZero();
            found.flush();
            assertThat(rows(account)).isOne();
            found.removeNow(account);
            assertThat(rows(account)).isZero();

            var another = account(NOW);
            found.addNow(another);
            assertThat(rows(another)).isOne();
            found.remove(another);
            assertThat(rows(another)).isOne();
        });
    }

    @Test
    void oneStatementChangesMany() {
        assertThat(inTransaction(() -> found.update(
                        "update Account a set a.disabledAt = ?1 where a.id in ?2", NOW, List.of(first, second))))
                .isEqualTo(2);
        assertThat(inTransaction(() -> sql.count(DISABLED, first))).isOne();
    }

    @Test
    void whatHasChangedIsWrittenBeforeItIsReadAgain() {
        inTransaction(() -> {
            var account = found.find(Account.class, first).orElseThrow();
            account.disable(NOW);
            found.lock(Account.class, first);
            assertThat(account.state()).isEqualTo(AccountState.DISABLED);
            account.enable();
            found.newest(Optional.of(account));
            assertThat(account.state()).isNotEqualTo(AccountState.DISABLED);
        });
    }

    @Test
    void whatIsDetachedIsNotWritten() {
        inTransaction(() -> {
            var account = found.find(Account.class, first).orElseThrow();
            account.disable(NOW);
            found.detach(account);
        });
        assertThat(inTransaction(() -> sql.count(DISABLED, first))).isZero();
    }

    @FunctionalInterface
    private interface Change {
        void by(Entities other);
    }

    private static void elsewhere(Change change) {
        elsewhere(change, "0");
    }

    private static void elsewhere(Change change, String patience) {
        try (EntityManager manager = anotherEntityManager()) {
            inTransaction(manager, () -> {
                manager.createNativeQuery("set local lock_timeout = '" + patience + "'")
                        .executeUpdate();
                change.by(repository(Entities.class, manager));
                return null;
            });
        }
    }

    private UUID added(Instant now) {
        var account = account(now);
        inTransaction(() -> found.add(account));
        return account.id();
    }

    private static Account account(Instant now) {
        return new Account(
                EmailAddress.of("entities-" + Ids.next() + "@example.org"),
                Profile.of(PersonName.of("Amina", "Yusupova"), LanguageTag.of("ru"), ZoneOffset.UTC),
                now);
    }

    private long rows(Account account) {
        return sql.count("select count(*) from account where id = ?", account.id());
    }
}
