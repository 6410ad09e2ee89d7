package org.caravanserai.domain.accounts;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What an administrator can do with an account. */
public enum AccountStep implements Step<AccountStep.Standing> {
    /** Confirm the address by hand. */
    CONFIRM,
    SET_ROLES,
    SEND_PASSWORD_LINK,
    DISABLE,
    ENABLE;

    /**
     * What decides on the steps.
     *
     * @param own whether it is the account of whoever would take the step
     * @param lastAdministrator whether nobody else administers the instance
     */
    public record Standing(AccountState state, boolean own, boolean lastAdministrator) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var state = standing.state();
        return switch (this) {
            case CONFIRM -> gone(state).or(() -> notUnconfirmed(state));
            case SET_ROLES -> gone(state);
            case SEND_PASSWORD_LINK ->
                refusedIf(state != AccountState.ACTIVE && state != AccountState.UNVERIFIED, "account-without-sign-in");
            case DISABLE ->
                gone(state)
                        .or(() -> refusedIf(standing.own(), "own-account"))
                        .or(() -> refusedIf(standing.lastAdministrator(), "last-administrator"))
                        .or(() -> refusedIf(state == AccountState.DISABLED, "account-disabled-already"));
            case ENABLE -> gone(state).or(() -> refusedIf(state != AccountState.DISABLED, "account-not-disabled"));
        };
    }

    private static Optional<Refused> gone(AccountState state) {
        return refusedIf(state == AccountState.DELETED, "account-deleted");
    }

    private static Optional<Refused> notUnconfirmed(AccountState state) {
        return refusedIf(state == AccountState.KEPT, "account-kept")
                .or(() -> refusedIf(state != AccountState.UNVERIFIED, "account-not-unconfirmed"));
    }

    private static Optional<Refused> refusedIf(boolean wrong, String key) {
        return wrong ? Optional.of(new Refused(key)) : Optional.empty();
    }
}
