package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.exchanges.emails.ExchangeEmail;
import org.jspecify.annotations.Nullable;

/** Emails to applicants about their applications. */
@ApplicationScoped
public class ApplicationEmails {

    private final Outbox outbox;
    private final Accounts accounts;

    @Inject
    ApplicationEmails(Outbox outbox, Accounts accounts) {
        this.outbox = outbox;
        this.accounts = accounts;
    }

    void submitted(ExchangeCall call, Application application) {
        put(
                call,
                application,
                ExchangeEmail.APPLICATION_SUBMITTED,
                "submitted:" + application.submittedAt(),
                call.closesAt());
    }

    /** An offer, a place on the reserve list, or a rejection. */
    void result(ExchangeCall call, Application application) {
        switch (application.state()) {
            case OFFERED ->
                put(
                        call,
                        application,
                        ExchangeEmail.PLACE_OFFERED,
                        "offered:" + application.offerUntil(),
                        application.offerUntil());
            case RESERVE -> put(call, application, ExchangeEmail.APPLICATION_ON_RESERVE, "reserve", null);
            case REJECTED -> put(call, application, ExchangeEmail.APPLICATION_REJECTED, "rejected", null);
            default -> {
                // An applicant who has answered knows the result.
            }
        }
    }

    void lapsed(ExchangeCall call, Application application) {
        put(call, application, ExchangeEmail.OFFER_LAPSED, "lapsed:" + application.offerUntil(), null);
    }

    void extended(ExchangeCall call, Application application) {
        put(call, application, ExchangeEmail.CALL_EXTENDED, "extended:" + call.closesAt(), call.closesAt());
    }

    void closed(ExchangeCall call, Application application) {
        put(call, application, ExchangeEmail.CALL_CLOSED, "closed:" + call.closesAt(), null);
    }

    void cancelled(ExchangeCall call, Application application) {
        put(
                call,
                application,
                ExchangeEmail.CALL_CANCELLED,
                "cancelled",
                null,
                Objects.requireNonNullElse(call.cancellation(), ""));
    }

    void membershipConfirmed(ExchangeCall call, Application application) {
        put(call, application, ExchangeEmail.APPLICANT_CONFIRMED, "membership", null);
    }

    /**
     * @param note why the applicant does not belong to the organization
     */
    void membershipRefused(ExchangeCall call, Application application, String note) {
        put(call, application, ExchangeEmail.APPLICANT_NOT_CONFIRMED, "membership", null, note);
    }

    /**
     * @param note what the officers say about it
     */
    public void appealDecided(ExchangeCall call, Application application, AppealDecision decision, String note) {
        put(
                call,
                application,
                decision == AppealDecision.UPHELD ? ExchangeEmail.APPEAL_UPHELD : ExchangeEmail.APPEAL_DISMISSED,
                "appeal",
                null,
                note);
    }

    private void put(
            ExchangeCall call,
            Application application,
            ExchangeEmail template,
            String happening,
            @Nullable Instant until) {
        put(call, application, template, happening, until, "");
    }

    private void put(
            ExchangeCall call,
            Application application,
            ExchangeEmail template,
            String happening,
            @Nullable Instant until,
            String note) {
        var account = accounts.byId(application.account()).orElse(null);
        if (account == null) {
            return;
        }
        var language = account.profile().preferredLanguage().value();
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("call", call.title().in(language));
        arguments.put("application", application.code());
        var moment = until == null ? "" : until.atZone(call.zone()).toString();
        arguments.put("deadline", moment);
        arguments.put("answerBy", moment);
        arguments.put("note", note);
        arguments.put("link", "/my/applications/" + application.code());
        arguments.keySet().retainAll(template.argumentNames());
        outbox.put(MailMessage.of(
                template,
                "exchange-application:" + application.id() + ":" + happening,
                Recipient.of(account.email(), account.name().in(language), language),
                arguments));
    }
}
