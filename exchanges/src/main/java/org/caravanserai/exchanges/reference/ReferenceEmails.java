package org.caravanserai.exchanges.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.caravanserai.platform.mail.EmailRateLimit;

/** Writes to referees what they are asked for, and to applicants that it has arrived. */
@ApplicationScoped
class ReferenceEmails {

    private final Outbox outbox;
    private final EmailRateLimit limit;
    private final Accounts accounts;
    private final ReferenceHolder holder;

    @Inject
    ReferenceEmails(Outbox outbox, EmailRateLimit limit, Accounts accounts, ReferenceHolder holder) {
        this.outbox = outbox;
        this.limit = limit;
        this.accounts = accounts;
        this.holder = holder;
    }

    void asked(ExchangeCall call, Application application, Reference reference) {
        limit.put(toReferee(ExchangeEmail.REFERENCE_ASKED, "asked", call, application, reference));
    }

    void reminded(ExchangeCall call, Application application, Reference reference) {
        limit.putAll(List.of(toReferee(
                ExchangeEmail.REFERENCE_REMINDER, "reminder:" + reference.remindedAt(), call, application, reference)));
    }

    private MailMessage toReferee(
            ExchangeEmail template, String happening, ExchangeCall call, Application application, Reference reference) {
        var language = reference.language().value();
        return MailMessage.of(
                template,
                "reference:" + reference.id() + ":" + happening,
                new Recipient(reference.email(), reference.name(), reference.language()),
                Map.of(
                        "person", applicant(application).name().in(language),
                        "call", call.title().in(language),
                        "until", reference.expiresAt().atZone(ZoneOffset.UTC).toString(),
                        "link", holder.path(reference)));
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
