package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.accounts.People.NOW;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountTest {

    @Test
    void nobodySignsInBeforeTheAddressIsVerified() {
        var account = People.unverified();
        assertThat(account.state()).isEqualTo(AccountState.UNVERIFIED);
        account.verifyEmail(NOW);
        account.verifyEmail(NOW.plusSeconds(1));
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void aConfirmedSignUpReplacesWhatWasSaidOfTheAddressBefore() {
        var account = People.unverified();
        account.changePassword("somebody else's", NOW);
        account.confirm(new SignUpRequest(Profiles.signingUp(), "own"), NOW);
        assertThat(account.passwordHash()).isEqualTo("own");
        assertThat(account.profile()).isEqualTo(Profiles.signingUp().profile());
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThatThrownBy(() -> account.confirm(new SignUpRequest(Profiles.signingUp(), "later"), NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("link-expired");
        assertThat(account.passwordHash()).isEqualTo("own");
    }

    @Test
    void everyNewPasswordEndsTheSessionsAlsoWhenTheClockStandsStillOrGoesBack() {
        var account = People.active();
        var first = account.sessionsValidFrom();
        account.changePassword("second", NOW);
        var second = account.sessionsValidFrom();
        account.changePassword("third", NOW.minusSeconds(60));
        assertThat(second).isAfter(first);
        assertThat(account.sessionsValidFrom()).isAfter(second);
    }

    @Test
    void aDisabledAccountCanBeEnabledAgain() {
        var account = People.active();
        account.disable(NOW);
        account.disable(NOW.plusSeconds(1));
        assertThat(account.state()).isEqualTo(AccountState.DISABLED);
        account.enable();
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void whoIsConfirmedByHandKeepsThePasswordOrHasNoneUntilOneIsSet() {
        var known = People.unverified();
        known.changePassword("own", NOW);
        known.confirmByHand(true, NOW);
        assertThat(known.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(known.passwordHash()).isEqualTo("own");
        var doubtful = People.unverified();
        doubtful.changePassword("whose?", NOW);
        doubtful.confirmByHand(false, NOW);
        assertThat(doubtful.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(doubtful.passwordHash()).isNull();
    }

    @Test
    void onlyWhatIsUnconfirmedIsConfirmedByHand() {
        var disabled = People.unverified();
        disabled.disable(NOW);
        for (var account : List.of(People.active(), disabled)) {
            assertThatThrownBy(() -> account.confirmByHand(true, NOW))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("account-not-unconfirmed");
        }
        assertThatThrownBy(() -> Account.kept(People.amina(), NOW).confirmByHand(true, NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("account-kept");
    }

    @Test
    void aNewAddressIsVerifiedByTheMoveItself() {
        var account = People.unverified();
        var other = EmailAddress.of("yusupova@example.org");
        account.moveTo(other, NOW);
        assertThat(account.email()).isEqualTo(other);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void rolesAreGrantedAndWithdrawn() {
        var account = People.active();
        account.grant(PlatformRole.AUTHORITY);
        account.grant(PlatformRole.ANALYST);
        account.withdraw(PlatformRole.AUTHORITY);
        assertThat(account.platformRoles()).containsExactly(PlatformRole.ANALYST);
        account.platformRoles().add(PlatformRole.ADMIN);
        assertThat(account.platformRoles()).as("what was handed out is a copy").containsExactly(PlatformRole.ANALYST);
    }

    @Test
    void whoIsForgottenLeavesAnEmptyShell() {
        var account = People.active();
        account.grant(PlatformRole.ADMIN);
        account.anonymise(NOW);
        assertThat(account.state()).isEqualTo(AccountState.DELETED);
        assertThat(account.email().value()).isEqualTo("deleted-" + account.id() + "@invalid");
        assertThat(account.name().full()).isEqualTo("—");
        assertThat(account.passwordHash()).isNull();
        assertThat(account.platformRoles()).isEmpty();
        assertThat(account.profile().country()).isNull();
        assertThat(account.profile().preferredLanguage().value()).isEqualTo("en");
    }

    static Stream<Consumer<Account>> changes() {
        return Stream.of(
                account -> account.describe(People.amina()),
                account -> account.verifyEmail(NOW),
                account -> account.confirmByHand(true, NOW),
                account -> account.moveTo(People.ADDRESS, NOW),
                account -> account.changePassword("hash", NOW),
                account -> account.grant(PlatformRole.ADMIN),
                Account::enable);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothingBringsADeletedAccountBack(Consumer<Account> change) {
        var account = People.active();
        account.anonymise(NOW);
        assertThatThrownBy(() -> change.accept(account))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("account-deleted");
        assertThat(account.state()).isEqualTo(AccountState.DELETED);
    }

    @Test
    void theProfileIsReplacedAsAWhole() {
        var account = People.active();
        assertThat(account.profile()).isEqualTo(People.amina());
        account.describe(Profiles.inTwoScripts());
        assertThat(account.profile()).isEqualTo(Profiles.inTwoScripts());
        assertThat(account.name().full()).isEqualTo("Li Wei (李伟)");
    }
}
