package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Somebody signed in sets another password. All sessions, tokens and links of the account end; the session that asks goes on. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChangePassword {

    private Self self;
    private OwnPassword own;
    private Passwords passwords;
    private ApiTokens tokens;
    private AccountLinks links;
    private AccountHistory history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ChangePassword() {}

    @Inject
    ChangePassword(
            Self self,
            OwnPassword own,
            Passwords passwords,
            ApiTokens tokens,
            AccountLinks links,
            AccountHistory history,
            Clock clock) {
        this.self = self;
        this.own = own;
        this.passwords = passwords;
        this.tokens = tokens;
        this.links = links;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return what the session that asks keeps from now on
     * @throws org.caravanserai.domain.shared.Invalid when the current password is wrong or the new one is weak
     */
    public Proof.OfSession execute(String current, String wanted) {
        var account = self.lockedAccount();
        own.prove(account, current, "currentPassword");
        PasswordRule.check(wanted, account.email(), account.name(), "newPassword");
        var now = clock.instant();
        account.changePassword(passwords.hash(wanted), now);
        tokens.revokeAllOf(account.id(), now);
        links.endAll(account.id());
        history.record(account, AccountAction.PASSWORD_CHANGED, null);
        return Proof.OfSession.of(account);
    }
}
