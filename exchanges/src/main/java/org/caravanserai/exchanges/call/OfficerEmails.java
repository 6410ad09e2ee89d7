package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.agreement.ExchangePeople;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.exchanges.emails.ExchangeEmail;

/** Emails to the officers of a call about actions of applicants that need a response. */
@ApplicationScoped
class OfficerEmails {

    private Outbox outbox;
    private ExchangePeople people;
    private Accounts accounts;

    @SuppressWarnings("NullAway.Init")
    protected OfficerEmails() {}

    @Inject
    OfficerEmails(Outbox outbox, ExchangePeople people, Accounts accounts) {
        this.outbox = outbox;
        this.people = people;
        this.accounts = accounts;
    }

    void accepted(ExchangeCall call, Application application) {
        put(ExchangeEmail.OFFER_ACCEPTED, call, application);
    }

    void appealed(ExchangeCall call, Application application) {
        put(ExchangeEmail.APPEAL_FILED, call, application);
    }

    void withdrawn(ExchangeCall call, Application application) {
        put(ExchangeEmail.APPLICATION_WITHDRAWN, call, application);
    }

    private void put(ExchangeEmail template, ExchangeCall call, Application application) {
        var account = accounts.byId(application.account()).orElse(null);
        if (account == null) {
            return;
        }
        outbox.putAll(people.officers(call.organization()).stream()
                .map(officer -> {
                    var language = officer.language().value();
                    return MailMessage.of(
                            template,
                            "exchange-application:" + application.id() + ":" + template + ":" + officer.address(),
                            officer,
                            Map.of(
                                    "person", account.name().in(language),
                                    "call", call.title().in(language),
                                    "application", application.code(),
                                    "link", "/manage/exchanges/applications/" + application.code()));
                })
                .toList());
    }
}
