package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;

/** Sends links that prove an address. A new one ends the earlier ones for the same purpose. */
@ApplicationScoped
class LinkLetters {

    private AccountLinks links;
    private Outbox outbox;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LinkLetters() {}

    @Inject
    LinkLetters(AccountLinks links, Outbox outbox, Clock clock) {
        this.links = links;
        this.outbox = outbox;
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

    private void send(
            Account account, EmailAddress to, AccountLink link, MailTemplate template, String page, Secret secret) {
        links.endAll(account.id(), link.purpose(), clock.instant());
        links.add(link);
        outbox.put(MailMessage.of(
                template,
                "account:" + account.id() + ":" + link.id(),
                new Recipient(to, account.name().full(), account.profile().preferredLanguage()),
                Map.of("hours", Long.toString(link.purpose().lifetime().toHours()), "link", page + secret.value())));
    }
}
