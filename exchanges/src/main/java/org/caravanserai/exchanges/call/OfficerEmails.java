package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

    private final Outbox outbox;
    private final ExchangePeople people;
    private final Accounts accounts;

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

    /** Nothing proves that the applicant belongs to the organization; one email a day and call, however many there are. */
    void membershipOpen(ExchangeCall call, Application application, LocalDate day) {
        put(
                ExchangeEmail.APPLICANT_TO_CONFIRM,
                call,
                application,
                "exchange-call:" + call.id() + ":" + ExchangeEmail.APPLICANT_TO_CONFIRM + ":" + day,
                "/manage/exchanges/calls/" + call.slug() + "/applications?membershipOpen=true");
    }

    private void put(ExchangeEmail template, ExchangeCall call, Application application) {
        put(
                template,
                call,
                application,
                "exchange-application:" + application.id() + ":" + template,
                "/manage/exchanges/applications/" + application.code());
    }

    /**
     * @param key with the address of the officer, that of the email
     */
    private void put(ExchangeEmail template, ExchangeCall call, Application application, String key, String link) {
        var account = accounts.byId(application.account()).orElse(null);
        if (account == null) {
            return;
        }
        outbox.putAll(people.officers(call.organization()).stream()
                .map(officer -> {
                    var language = officer.language().value();
                    return MailMessage.of(
                            template,
                            key + ":" + officer.address(),
                            officer,
                            Map.of(
                                    "person", account.name().in(language),
                                    "call", call.title().in(language),
                                    "application", application.code(),
                                    "link", link));
                })
                .toList());
    }
}
