package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

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

    void sendToReset(Account account) {
        var secret = Secret.next();
        var link = AccountLink.toReset(account.id(), secret, clock.instant());
        send(account, account.email(), link, MailTemplate.RESET_PASSWORD, "/reset-password?token=" + secret.value());
    }

    /**
     * @param next a page of ours that the newcomer came for; the letter may be read on another device than it was asked for
     */
    void sendToVerify(Account account, @Nullable String next) {
        var secret = Secret.next();
        var link = AccountLink.toVerify(account.id(), secret, clock.instant());
        var page = "/confirm-email?token=" + secret.value();
        var onwards = next == null ? page : page + "&to=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        send(account, account.email(), link, MailTemplate.VERIFY_EMAIL, onwards);
    }

    void sendToMove(Account account, EmailAddress wanted) {
        var secret = Secret.next();
        var link = AccountLink.toMove(account.id(), wanted, secret, clock.instant());
        send(account, wanted, link, MailTemplate.VERIFY_EMAIL, "/confirm-email?token=" + secret.value());
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
                        owner.email(),
                        owner.name().in(owner.profile().preferredLanguage().value()),
                        owner.profile().preferredLanguage()),
                Map.of()));
    }

    private void send(Account account, EmailAddress to, AccountLink link, MailTemplate template, String page) {
        if (!bound.allows(to)) {
            return;
        }
        links.endAll(account.id(), link.purpose(), clock.instant());
        links.add(link);
        outbox.put(MailMessage.of(
                template,
                "account:" + account.id() + ":" + link.id(),
                new Recipient(
                        to,
                        account.name().in(account.profile().preferredLanguage().value()),
                        account.profile().preferredLanguage()),
                Map.of("hours", Long.toString(link.purpose().lifetime().toHours()), "link", page)));
    }
}
