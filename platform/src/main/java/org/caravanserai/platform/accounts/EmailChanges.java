package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.Refused;

/** Changes an account's address to the one that its owner has confirmed, and notifies the old one. */
@ApplicationScoped
class EmailChanges {

    private final Accounts accounts;
    private final UnconfirmedAccounts unconfirmed;
    private final Outbox outbox;
    private final BouncedAddresses bounced;
    private final AccountHistory history;
    private final Clock clock;

    @Inject
    EmailChanges(
            Accounts accounts,
            UnconfirmedAccounts unconfirmed,
            Outbox outbox,
            BouncedAddresses bounced,
            AccountHistory history,
            Clock clock) {
        this.accounts = accounts;
        this.unconfirmed = unconfirmed;
        this.outbox = outbox;
        this.bounced = bounced;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The same address is confirmed anew, which counts when emails did not reach it.
     *
     * @param link that was followed
     * @throws Refused {@code email-taken} when the address belongs to another account
     */
    void change(Account account, AccountLink link) {
        var old = account.email();
        bounced.forget(old);
        bounced.forget(link.newEmail());
        if (old.equals(link.newEmail())) {
            account.moveTo(old, clock.instant());
            history.record(account, AccountAction.EMAIL_VERIFIED, null);
            return;
        }
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
