package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Changes the password of the signed-in account. All sessions, tokens and links of the account end, except the present session. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChangePassword {

    private final CallerAccount callerAccount;
    private final OwnPassword own;
    private final PasswordChanges passwords;

    @Inject
    ChangePassword(CallerAccount callerAccount, OwnPassword own, PasswordChanges passwords) {
        this.callerAccount = callerAccount;
        this.own = own;
        this.passwords = passwords;
    }

    /**
     * @return what the session that asks keeps from now on
     * @throws org.caravanserai.domain.shared.Invalid when the current password is wrong or the new one is weak
     */
    public Proof.OfSession execute(String current, String wanted) {
        var account = callerAccount.lockedAccount();
        own.prove(account, current, "currentPassword");
        PasswordRule.check(wanted, account.email(), account.name(), "newPassword");
        passwords.change(account, wanted, AccountAction.PASSWORD_CHANGED);
        return Proof.OfSession.of(account);
    }
}
