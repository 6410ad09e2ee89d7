package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.accounts.Passwords;

/** Gives an account another password and ends what the old one has opened: sessions, tokens and links. */
@ApplicationScoped
class PasswordChanges {

    private final Passwords passwords;
    private final ApiTokens tokens;
    private final AccountLinks links;
    private final AccountEmails emails;
    private final AccountHistory history;
    private final Clock clock;

    @Inject
    PasswordChanges(
            Passwords passwords,
            ApiTokens tokens,
            AccountLinks links,
            AccountEmails emails,
            AccountHistory history,
            Clock clock) {
        this.passwords = passwords;
        this.tokens = tokens;
        this.links = links;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param password that the rule admits
     * @param action what the history calls it
     */
    void change(Account account, String password, AccountAction action) {
        var now = clock.instant();
        account.changePassword(passwords.hash(password), now);
        tokens.revokeAllOf(account.id(), now);
        links.endAll(account.id());
        history.record(account, action, null);
        emails.passwordChanged(account);
    }
}
