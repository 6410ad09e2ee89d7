package org.caravanserai.exchanges.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.history.History;

/** Keeps a link, sends it to its person and notes it in the history of the agreement. */
@ApplicationScoped
class LinkIssuing {

    private final AgreementLinks links;
    private final LinkEmails emails;
    private final ExchangeOfficer officer;
    private final History history;

    @Inject
    LinkIssuing(AgreementLinks links, LinkEmails emails, ExchangeOfficer officer, History history) {
        this.links = links;
        this.emails = emails;
        this.officer = officer;
        this.history = history;
    }

    void issue(Agreement agreement, AgreementLink link) {
        links.add(link);
        emails.issued(agreement, officer.latest(agreement).terms(), link);
        history.record(agreement.id(), AgreementAction.LINK_ISSUED, link.person() + ", " + link.email());
    }
}
