package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Instant;
import org.caravanserai.domain.access.PlatformRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountStepTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private static Account in(AccountState state) {
        var account =
                switch (state) {
                    case UNVERIFIED -> People.unverified();
                    case KEPT -> Account.kept(People.amina(), NOW);
                    case ACTIVE, DISABLED, DELETED -> People.active();
                };
        if (state == AccountState.DISABLED) {
            account.disable(NOW);
        } else if (state == AccountState.DELETED) {
            account.anonymise(NOW);
        }
        assertThat(account.state()).isEqualTo(state);
        return account;
    }

    @ParameterizedTest
    @EnumSource
    void aStepIsPossibleWhereTheStateAllowsIt(AccountState state) {
        var standing = new AccountStep.Standing(state, false, false);
        for (var step : AccountStep.values()) {
            var possible =
                    switch (step) {
                        case CONFIRM -> state == AccountState.UNVERIFIED;
                        case SET_ROLES -> state != AccountState.DELETED;
                        case SEND_PASSWORD_LINK -> state == AccountState.UNVERIFIED || state == AccountState.ACTIVE;
                        case DISABLE -> state != AccountState.DELETED && state != AccountState.DISABLED;
                        case ENABLE -> state == AccountState.DISABLED;
                    };
            assertThat(step.isPossible(standing)).as(step.name()).isEqualTo(possible);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPossibleTheAccountDoes(AccountState state) {
        var standing = new AccountStep.Standing(state, false, false);
        for (var step : AccountStep.values()) {
            var account = in(state);
            assertTakenIf(step.isPossible(standing), () -> {
                step.require(standing);
                switch (step) {
                    case CONFIRM -> account.confirmByHand(true, NOW);
                    case SET_ROLES -> account.grant(PlatformRole.AUTHORITY);
                    case DISABLE -> account.disable(NOW);
                    case ENABLE -> account.enable();
                    case SEND_PASSWORD_LINK -> {
                        /* an email, of which the account does not know */
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"true, false, own-account", "false, true, last-administrator"})
    void somebodyCanAlwaysGoOnAdministering(boolean own, boolean last, String key) {
        var standing = new AccountStep.Standing(AccountState.ACTIVE, own, last);
        assertThat(AccountStep.DISABLE.refusal(standing).orElseThrow().key()).isEqualTo(key);
        assertThat(AccountStep.SET_ROLES.isPossible(standing)).isTrue();
    }
}
