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
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.accounts.SignUpRequest;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.jspecify.annotations.Nullable;

/**
 * Sends links that prove an address. A new one ends the earlier ones for the same purpose, except for sign-ups: anybody can sign up
 * for any address, and must not end the link of its owner. Where an address has got as many as {@link EmailRateLimit} lets through,
 * nothing is sent and nothing ends.
 */
@ApplicationScoped
class AccountLinkEmails {

    private final AccountLinks links;
    private final Outbox outbox;
    private final EmailRateLimit bound;
    private final Clock clock;

    @Inject
    AccountLinkEmails(AccountLinks links, Outbox outbox, EmailRateLimit bound, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.bound = bound;
        this.clock = clock;
    }

    void sendToReset(Account account) {
        var secret = Secret.next();
        var link = AccountLink.toReset(account.id(), secret, clock.instant());
        send(link, AccountEmail.RESET_PASSWORD, recipient(account, account.email()), "/reset-password", secret, "");
    }

    /**
     * For an administrator, who is told when nothing can be sent.
     *
     * @throws org.caravanserai.domain.shared.Refused {@code too-many-emails}
     * @throws org.caravanserai.domain.shared.Overloaded {@code too-many-requests}
     */
    void sendToResetOrRefuse(Account account) {
        bound.require(AccountEmail.RESET_PASSWORD, account.email());
        sendToReset(account);
    }

    /**
     * @param request what the link confirms
     * @param next one of our pages that the newcomer came for; the email may be read on another device than it was asked for
     */
    void sendToVerify(Account account, SignUpRequest request, @Nullable String next) {
        var secret = Secret.next();
        var link = AccountLink.toVerify(account.id(), request, secret, clock.instant());
        var onwards = next == null ? "" : "&to=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        var details = request.details();
        var recipient = new Recipient(
                account.email(), details.name().in(details.language().value()), details.language());
        send(link, AccountEmail.VERIFY_EMAIL, recipient, "/confirm-email", secret, onwards);
    }

    void sendToMove(Account account, EmailAddress wanted) {
        var secret = Secret.next();
        var link = AccountLink.toMove(account.id(), wanted, secret, clock.instant());
        send(link, AccountEmail.VERIFY_EMAIL, recipient(account, wanted), "/confirm-email", secret, "");
    }

    /** Notifies the owner of an address that another person requested it. */
    void tellThatAddressWasWanted(Account owner) {
        if (owner.state() == AccountState.DELETED || !bound.allows(AccountEmail.ADDRESS_WANTED, owner.email())) {
            return;
        }
        outbox.put(MailMessage.of(
                AccountEmail.ADDRESS_WANTED,
                "account:" + owner.id() + ":address-wanted:" + Ids.next(),
                recipient(owner, owner.email()),
                Map.of()));
    }

    private static Recipient recipient(Account account, EmailAddress address) {
        var language = account.profile().preferredLanguage();
        return new Recipient(address, account.name().in(language.value()), language);
    }

    private void send(
            AccountLink link, MailTemplate template, Recipient recipient, String page, Secret secret, String onwards) {
        if (!bound.allows(template, recipient.address())) {
            return;
        }
        if (link.purpose() != LinkPurpose.VERIFY_EMAIL) {
            links.end(link.accountId(), link.purpose());
        }
        links.add(link);
        outbox.put(MailMessage.of(
                template,
                "account:" + link.accountId() + ":" + link.id(),
                recipient,
                Map.of(
                        "hours",
                        Long.toString(link.purpose().lifetime().toHours()),
                        "link",
                        page + "?token=" + secret.value() + onwards)));
    }
}
