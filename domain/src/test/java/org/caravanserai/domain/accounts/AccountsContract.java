package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Accounts} promises. */
public interface AccountsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    Accounts accounts();

    AccountLinks links();

    @Test
    default void anAccountIsFoundByIdentityAndByAddress() {
        var account = added(People.active(someAddress()));
        assertThat(accounts().byId(account.id())).contains(account);
        assertThat(inTransaction(() -> accounts().locked(account.id()))).contains(account);
        assertThat(accounts().byEmail(account.email())).contains(account);
        assertThat(accounts().byId(Ids.next())).isEmpty();
        assertThat(accounts().byEmail(someAddress())).isEmpty();
        assertThat(accounts().none()).isFalse();
    }

    @Test
    default void severalAreReadAtOnce() {
        var one = added(People.active(someAddress()));
        var other = added(People.active(someAddress()));
        assertThat(inTransaction(() -> accounts().byIds(List.of(one.id(), other.id(), Ids.next()))))
                .containsOnlyKeys(one.id(), other.id())
                .containsEntry(one.id(), one);
        assertThat(inTransaction(() -> accounts().byIds(List.of()))).isEmpty();
    }

    @Test
    default void oneAddressBelongsToOneAccount() {
        var account = added(People.active(someAddress()));
        assertTaken(() -> accounts().add(People.active(account.email())));
    }

    @Test
    default void eachChangeGivesAnAccountAnotherVersion() {
        var account = added(People.active(someAddress()));
        long before = version(account.id());
        inTransaction(() -> accounts().byId(account.id()).orElseThrow());
        assertThat(version(account.id())).isEqualTo(before);
        inTransaction(() -> accounts().byId(account.id()).orElseThrow().describe(profileOf("Bo")));
        assertThat(version(account.id())).isEqualTo(before + 1);
    }

    @Test
    default void onlyAnAccountThatNobodyConfirmedOrDisabledIsRemovedAsUnconfirmed() {
        var unconfirmed = added(new Account(someAddress(), profileOf("Ada"), NOW));
        var active = added(People.active(someAddress()));
        var disabled = new Account(someAddress(), profileOf("Eve"), NOW);
        disabled.disable(NOW);
        added(disabled);
        for (var account : new Account[] {unconfirmed, active, disabled}) {
            inTransaction(() -> accounts().removeUnconfirmed(account.id()));
        }
        assertThat(accounts().byId(unconfirmed.id())).isEmpty();
        assertThat(accounts().byId(active.id())).isPresent();
        assertThat(accounts().byId(disabled.id())).isPresent();
    }

    @Test
    default void oldSignUpsWithoutALinkAreFoundTheOldestFirst() {
        var older = added(new Account(someAddress(), profileOf("Ada"), NOW.minus(Duration.ofDays(31))));
        var old = added(new Account(someAddress(), profileOf("Bo"), NOW.minus(Duration.ofDays(30))));
        var fresh = added(new Account(someAddress(), profileOf("Chen"), NOW));
        var waiting = added(new Account(someAddress(), profileOf("Dov"), NOW.minus(Duration.ofDays(30))));
        inTransaction(() -> links().add(AccountLink.toReset(waiting.id(), Secret.next(), NOW)));
        var found = inTransaction(() -> accounts().unconfirmed(NOW.minus(Duration.ofDays(14)), 10_000));
        assertThat(found).containsSubsequence(older, old).doesNotContain(fresh, waiting);
        assertThat(inTransaction(() -> accounts().unconfirmed(NOW.minus(Duration.ofDays(14)), 1)))
                .hasSize(1);
    }

    @Test
    default void otherAdministratorsAreThoseWhoCanSignIn() {
        var one = administrator();
        var another = administrator();
        long others = inTransaction(() -> accounts().otherAdministrators(one.id()));
        inTransaction(() -> accounts().byId(another.id()).orElseThrow().disable(NOW));
        assertThat(inTransaction(() -> accounts().otherAdministrators(one.id())))
                .isEqualTo(others - 1);
        assertThat(inTransaction(() -> accounts().otherAdministrators(another.id())))
                .isEqualTo(others);
    }

    private Account administrator() {
        var account = People.active(someAddress());
        account.grant(PlatformRole.ADMIN);
        return added(account);
    }

    private Account added(Account account) {
        inTransaction(() -> accounts().add(account));
        return account;
    }

    private long version(UUID account) {
        return inTransaction(() -> accounts().byId(account).orElseThrow().version());
    }

    private static Profile profileOf(String given) {
        return Profile.of(PersonName.of(given, null), LanguageTag.of("en"), java.time.ZoneOffset.UTC);
    }
}
