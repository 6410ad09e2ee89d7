package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/**
 * Somebody follows the link that proves an address: the first one, or a new one. The account gets what this link carries, and every
 * other link ends that could change the account or give the address to somebody else.
 */
@UseCase
@Public
public class ConfirmEmail {

    private final AccountLinks links;
    private final Accounts accounts;
    private final EmailChanges changes;
    private final AccountHistory history;
    private final Clock clock;

    @Inject
    ConfirmEmail(AccountLinks links, Accounts accounts, EmailChanges changes, AccountHistory history, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.changes = changes;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return the address that is proved now
     * @throws Refused {@code link-expired}
     */
    public EmailAddress execute(Secret secret) {
        var now = clock.instant();
        var link = links.byHash(secret.hash())
                .filter(found -> found.purpose() != LinkPurpose.RESET_PASSWORD)
                .orElseThrow(() -> new Refused("link-expired"));
        links.follow(link, now);
        var account = accounts.locked(link.accountId()).orElseThrow(() -> new Refused("link-expired"));
        if (link.purpose() == LinkPurpose.CHANGE_EMAIL) {
            changes.change(account, link);
        } else {
            account.confirm(link.signUp(), now);
            history.record(account, AccountAction.EMAIL_VERIFIED, null);
        }
        links.endAll(account.id());
        links.endMovesTo(account.email());
        return account.email();
    }
}
