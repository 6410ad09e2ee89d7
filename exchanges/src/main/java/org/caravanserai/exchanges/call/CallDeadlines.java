package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** Sets and ends what is due of calls and applications. */
@ApplicationScoped
class CallDeadlines {

    private static final List<Integer> OFFER_LEADS = List.of(7, 2);
    private static final List<Integer> SUBMISSION_LEADS = List.of(7, 1);
    private static final List<Integer> CLOSING_LEADS = List.of(3);
    private static final List<String> LANGUAGES = List.of("en", "zh", "ru", "ar", "fr", "es");

    private DeadlineKeeping deadlines;

    @SuppressWarnings("NullAway.Init")
    protected CallDeadlines() {}

    @Inject
    CallDeadlines(DeadlineKeeping deadlines) {
        this.deadlines = deadlines;
    }

    /** A call is published: its officers are reminded before it closes. */
    void published(ExchangeCall call) {
        deadlines.set(new DeadlineOrder(
                ExchangeDeadline.CALL_CLOSING,
                call.id(),
                title("closing", call),
                "/manage/exchanges/calls/" + call.slug(),
                call.closesAt(),
                call.zone(),
                Assignee.role(call.organization(), OrganizationRole.EXCHANGE_OFFICER),
                CLOSING_LEADS,
                null));
    }

    /** An application was begun: it has to be submitted before the call closes. */
    void begun(ExchangeCall call, Application application) {
        ofApplicant(
                ExchangeDeadline.APPLICATION_SUBMISSION,
                application,
                title("submission", call),
                "/exchanges/" + call.slug() + "/apply",
                call.closesAt(),
                call,
                SUBMISSION_LEADS);
    }

    void submitted(Application application) {
        deadlines.done(ExchangeDeadline.APPLICATION_SUBMISSION, application.id());
    }

    /** A place is offered until a time that the application knows. */
    void offered(ExchangeCall call, Application application) {
        var until = application.offerUntil();
        if (until != null) {
            ofApplicant(
                    ExchangeDeadline.OFFER_ANSWER,
                    application,
                    title("offer", call),
                    "/my/applications/" + application.code(),
                    until,
                    call,
                    OFFER_LEADS);
        }
    }

    void answered(Application application) {
        deadlines.done(ExchangeDeadline.OFFER_ANSWER, application.id());
    }

    /** Nothing of the application is due any more. */
    void withdrawn(Application application) {
        deadlines.cancel(ExchangeDeadline.APPLICATION_SUBMISSION, application.id());
        deadlines.cancel(ExchangeDeadline.OFFER_ANSWER, application.id());
    }

    private void ofApplicant(
            ExchangeDeadline kind,
            Application application,
            LocalizedText title,
            String link,
            Instant due,
            ExchangeCall call,
            List<Integer> leads) {
        deadlines.set(new DeadlineOrder(
                kind,
                application.id(),
                title,
                link,
                due,
                call.zone(),
                Assignee.person(application.account()),
                leads,
                null));
    }

    /** What is due and of which call, in every language. */
    private static LocalizedText title(String key, ExchangeCall call) {
        var texts = new HashMap<String, String>();
        for (var language : LANGUAGES) {
            var words = ResourceBundle.getBundle(
                    "org.caravanserai.exchanges.call.deadlines",
                    Locale.forLanguageTag(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            texts.put(language, new MessageFormat(words.getString(key), Locale.ROOT).format(new Object[] {
                        call.title().in(language)
                    }));
        }
        return new LocalizedText(texts);
    }
}
