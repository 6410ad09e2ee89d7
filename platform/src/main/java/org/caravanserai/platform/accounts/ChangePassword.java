package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Somebody signed in sets another password. All sessions end, also the one that asks. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChangePassword {

    private Self self;
    private OwnPassword own;
    private Passwords passwords;
    private AccountHistory history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ChangePassword() {}

    @Inject
    ChangePassword(Self self, OwnPassword own, Passwords passwords, AccountHistory history, Clock clock) {
        this.self = self;
        this.own = own;
        this.passwords = passwords;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when the current password is wrong or the new one is weak
     */
    public void from(String current, String wanted) {
        var account = self.account();
        own.prove(account, current, "currentPassword");
        PasswordRule.check(wanted, account.email(), account.name(), "newPassword");
        account.changePassword(passwords.hash(wanted), clock.instant());
        history.record(account, "PASSWORD_CHANGED", null);
    }
}
