package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link UnitOfWork} promises. */
public interface UnitOfWorkContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    UnitOfWork work();

    Accounts accounts();

    @Test
    default void whatIsWrittenHasItsNewVersion() {
        var account = added();
        long before = version(account);
        inTransaction(() -> {
            var found = accounts().byId(account.id()).orElseThrow();
            work().write();
            assertThat(found.version()).isEqualTo(before);
            found.disable(NOW);
            work().write();
            assertThat(found.version()).isEqualTo(before + 1);
        });
        assertThat(version(account)).isEqualTo(before + 1);
    }

    @Test
    default void whatWasForgottenIsReadAgain() {
        var account = added();
        long before = version(account);
        inTransaction(() -> {
            accounts().byId(account.id()).orElseThrow().disable(NOW);
            work().writeAndForget();
            assertThat(accounts().byId(account.id()).orElseThrow().version()).isEqualTo(before + 1);
        });
        assertThat(version(account)).isEqualTo(before + 1);
    }

    @Test
    default void whatTheDatabaseDoesNotTakeIsRefusedWhenItIsWritten() {
        var account = added();
        assertTaken(() -> {
            accounts().add(People.active(account.email()));
            work().write();
            throw new AssertionError("written");
        });
    }

    @Test
    default void aVersionIsCountedOnceWhetherTheAggregateItselfHasChangedOrNot() {
        var account = added();
        long before = version(account);
        inTransaction(() -> {
            var found = accounts().byId(account.id()).orElseThrow();
            work().countVersion(found);
            assertThat(found.version()).isEqualTo(before + 1);
        });
        assertThat(version(account)).isEqualTo(before + 1);
        inTransaction(() -> {
            var found = accounts().byId(account.id()).orElseThrow();
            found.disable(NOW);
            work().countVersion(found);
            assertThat(found.version()).isEqualTo(before + 2);
        });
        assertThat(version(account)).isEqualTo(before + 2);
    }

    @Test
    default void theVersionOfWhatIsLockedIsCountedToo() {
        var account = added();
        long before = version(account);
        inTransaction(() -> {
            var found = accounts().locked(account.id()).orElseThrow();
            work().countVersion(found);
            assertThat(found.version()).isEqualTo(before + 1);
        });
        assertThat(version(account)).isEqualTo(before + 1);
    }

    private Account added() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account;
    }

    private long version(Account account) {
        return inTransaction(() -> accounts().byId(account.id()).orElseThrow().version());
    }
}
