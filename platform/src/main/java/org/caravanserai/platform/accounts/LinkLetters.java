package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;

/**
 * Sends links that prove an address. A new one ends the earlier ones for the same purpose. Where an address has got as many as
 * {@link LetterBound} lets through, nothing is sent and nothing ends.
 */
@ApplicationScoped
class LinkLetters {

    private AccountLinks links;
    private Outbox outbox;
    private LetterBound bound;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LinkLetters() {}

    @Inject
    LinkLetters(AccountLinks links, Outbox outbox, LetterBound bound, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.bound = bound;
        this.clock = clock;
    }

    /**
     * @param purpose to verify the address or to reset the password
     */
    void send(Account account, LinkPurpose purpose) {
        var secret = Secret.next();
        var now = clock.instant();
        if (purpose == LinkPurpose.RESET_PASSWORD) {
            var link = AccountLink.toReset(account.id(), secret, now);
            send(account, account.email(), link, MailTemplate.RESET_PASSWORD, "/reset-password?token=", secret);
        } else {
            var link = AccountLink.toVerify(account.id(), secret, now);
            send(account, account.email(), link, MailTemplate.VERIFY_EMAIL, "/confirm-email?token=", secret);
        }
    }

    void sendToMove(Account account, EmailAddress wanted) {
        var secret = Secret.next();
        var link = AccountLink.toMove(account.id(), wanted, secret, clock.instant());
        send(account, wanted, link, MailTemplate.VERIFY_EMAIL, "/confirm-email?token=", secret);
    }

    /** Tells the owner of an address that somebody else asked for it. */
    void tellThatAddressWasWanted(Account owner) {
        if (owner.state() == AccountState.DELETED || !bound.allows(owner.email())) {
            return;
        }
        outbox.put(MailMessage.of(
                MailTemplate.ADDRESS_WANTED,
                "account:" + owner.id() + ":address-wanted:" + Ids.next(),
                new Recipient(
                        owner.email(), owner.name().full(), owner.profile().preferredLanguage()),
                Map.of()));
    }

    private void send(
            Account account, EmailAddress to, AccountLink link, MailTemplate template, String page, Secret secret) {
        if (!bound.allows(to)) {
            return;
        }
        links.endAll(account.id(), link.purpose(), clock.instant());
        links.add(link);
        outbox.put(MailMessage.of(
                template,
                "account:" + account.id() + ":" + link.id(),
                new Recipient(to, account.name().full(), account.profile().preferredLanguage()),
                Map.of("hours", Long.toString(link.purpose().lifetime().toHours()), "link", page + secret.value())));
    }
}
