package org.caravanserai.exchanges.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.ExchangePeople;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmail;
import org.caravanserai.platform.mail.EmailRateLimit;

/** Sends links to the people who are to act by them. */
@ApplicationScoped
public class LinkEmails {

    private final EmailRateLimit outbox;
    private final ExchangePeople people;
    private final LinkHolder holder;
    private final ExchangeOfficer officer;

    @Inject
    public LinkEmails(EmailRateLimit outbox, ExchangePeople people, LinkHolder holder, ExchangeOfficer officer) {
        this.outbox = outbox;
        this.people = people;
        this.holder = holder;
        this.officer = officer;
    }

    /** Whether an account runs the exchanges of the organization. */
    boolean isReachable(UUID organization) {
        return !people.officers(organization).isEmpty();
    }

    void issued(Agreement agreement, AgreementTerms terms, AgreementLink link) {
        var language = link.language();
        outbox.put(MailMessage.of(
                ExchangeEmail.AGREEMENT_LINK,
                "agreement-link:" + link.id(),
                new Recipient(link.email(), link.person(), language),
                Map.of(
                        "agreement", terms.title().in(language.value()),
                        "code", agreement.code(),
                        "officer", officer.caller().name(),
                        "until", link.expiresAt().atZone(ZoneOffset.UTC).toString(),
                        "link", holder.path(link))));
    }
}
