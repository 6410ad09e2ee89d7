package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
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

    private AccountLinks links;
    private Accounts accounts;
    private Outbox outbox;
    private UnconfirmedAccounts unconfirmed;
    private AccountHistory history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmEmail() {}

    @Inject
    ConfirmEmail(
            AccountLinks links,
            Accounts accounts,
            Outbox outbox,
            UnconfirmedAccounts unconfirmed,
            AccountHistory history,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.outbox = outbox;
        this.unconfirmed = unconfirmed;
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
            move(account, link);
        } else {
            account.confirm(link.signUp(), now);
            history.record(account, AccountAction.EMAIL_VERIFIED, null);
        }
        links.endAll(account.id());
        links.endMovesTo(account.email());
        return account.email();
    }

    private void move(Account account, AccountLink link) {
        var old = account.email();
        accounts.byEmail(link.newEmail())
                .filter(owner -> owner.state() == AccountState.UNVERIFIED)
                .ifPresent(unconfirmed::remove);
        if (accounts.byEmail(link.newEmail()).isPresent()) {
            throw new Refused("email-taken");
        }
        account.moveTo(link.newEmail(), clock.instant());
        history.record(account, AccountAction.EMAIL_CHANGED, null);
        outbox.put(MailMessage.of(
                AccountEmail.EMAIL_CHANGED,
                "account:" + account.id() + ":email-changed:" + link.id(),
                new Recipient(
                        old,
                        account.name().in(account.profile().preferredLanguage().value()),
                        account.profile().preferredLanguage()),
                Map.of("newEmail", link.newEmail().value())));
    }
}
