package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/**
 * Somebody follows the link of a forgotten password and sets a new one. Sessions, tokens and all other links of the account end, also
 * a change of the address that was asked for; the address counts as proved.
 */
@UseCase
@Public
public class ResetPassword {

    private final AccountLinks links;
    private final Accounts accounts;
    private final PasswordChanges passwords;
    private final BouncedAddresses bounced;
    private final Clock clock;

    @Inject
    ResetPassword(
            AccountLinks links, Accounts accounts, PasswordChanges passwords, BouncedAddresses bounced, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.bounced = bounced;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code link-expired}
     * @throws org.caravanserai.domain.shared.Invalid for a weak password; the link stays good
     */
    public void execute(String password, Secret secret) {
        var now = clock.instant();
        var link = links.byHash(secret.hash())
                .filter(found -> found.purpose() == LinkPurpose.RESET_PASSWORD)
                .orElseThrow(() -> new Refused("link-expired"));
        var account = accounts.locked(link.accountId()).orElseThrow(() -> new Refused("link-expired"));
        PasswordRule.check(password, account.email(), account.name(), "newPassword");
        links.follow(link, now);
        account.verifyEmail(now);
        bounced.forget(account.email());
        passwords.change(account, password, AccountAction.PASSWORD_RESET);
    }
}
