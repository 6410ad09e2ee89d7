package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.emails.ExchangeEmail;

/** Notifies people that their letters can be downloaded. */
@ApplicationScoped
class LetterEmails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Organizations organizations;

    @Inject
    LetterEmails(Outbox outbox, Accounts accounts, Organizations organizations) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.organizations = organizations;
    }

    /** Does nothing for a person without an account: the officers forward the letter. */
    void ready(Nomination nomination, ExchangeDocument kind, IssuedDocument letter) {
        var holder = letter.holder().account();
        if (holder != null) {
            accounts.byId(holder)
                    .ifPresent(account -> put(account, nomination.place().to(), kind, letter));
        }
    }

    private void put(Account account, UUID host, ExchangeDocument kind, IssuedDocument letter) {
        var language = account.profile().preferredLanguage().value();
        var party = organizations.byId(host).map(Organization::displayName).orElse(LocalizedText.EMPTY);
        outbox.put(MailMessage.of(
                switch (kind) {
                    case ACCEPTANCE_LETTER -> ExchangeEmail.ACCEPTANCE_LETTER_READY;
                    case VISA_INVITATION -> ExchangeEmail.VISA_INVITATION_READY;
                    case ARRIVAL_CERTIFICATE, STAY_CERTIFICATE -> ExchangeEmail.STAY_CERTIFICATE_READY;
                },
                "exchange-letter:" + letter.id(),
                Recipient.of(account.email(), account.name().in(language), language),
                Map.of("party", party.in(language), "number", letter.number(), "link", "/my/documents")));
    }
}
