package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.exchanges.emails.ExchangeEmail;

/** Writes to referees what they are asked for, and to applicants that it has arrived. */
@ApplicationScoped
class ReferenceEmails {

    private Outbox outbox;
    private Accounts accounts;
    private ReferenceHolder holder;

    @SuppressWarnings("NullAway.Init")
    protected ReferenceEmails() {}

    @Inject
    ReferenceEmails(Outbox outbox, Accounts accounts, ReferenceHolder holder) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.holder = holder;
    }

    void asked(ExchangeCall call, Application application, Reference reference) {
        toReferee(ExchangeEmail.REFERENCE_ASKED, "asked", call, application, reference);
    }

    void reminded(ExchangeCall call, Application application, Reference reference) {
        toReferee(ExchangeEmail.REFERENCE_REMINDER, "reminder:" + reference.remindedAt(), call, application, reference);
    }

    private void toReferee(
            ExchangeEmail template, String happening, ExchangeCall call, Application application, Reference reference) {
        var language = reference.language().value();
        outbox.put(MailMessage.of(
                template,
                "reference:" + reference.id() + ":" + happening,
                new Recipient(reference.email(), reference.name(), reference.language()),
                Map.of(
                        "person", applicant(application).name().in(language),
                        "call", call.title().in(language),
                        "until", reference.expiresAt().atZone(ZoneOffset.UTC).toString(),
                        "link", holder.path(reference))));
    }

    /** Notifies the applicant that the referee has answered, without the content. */
    void answered(ExchangeCall call, Application application, Reference reference, ExchangeEmail template) {
        var account = applicant(application);
        var language = account.profile().preferredLanguage().value();
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("person", reference.name());
        arguments.put("call", call.title().in(language));
        arguments.put("application", application.code());
        arguments.put("link", "/my/applications/" + application.code());
        outbox.put(MailMessage.of(
                template,
                "reference:" + reference.id() + ":answered",
                Recipient.of(account.email(), account.name().in(language), language),
                arguments));
    }

    private Account applicant(Application application) {
        return accounts.byId(application.account()).orElseThrow();
    }
}
