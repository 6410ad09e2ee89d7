package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.DeadlineTitles;
import org.caravanserai.exchanges.HostTerms;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** Sets and ends what is due of calls and applications. */
@ApplicationScoped
public class CallDeadlines {

    private static final List<Integer> OFFER_LEADS = List.of(7, 2);
    private static final List<Integer> SUBMISSION_LEADS = List.of(7, 1);
    private static final List<Integer> CLOSING_LEADS = List.of(3);
    private static final List<Integer> NOMINATION_LEADS = List.of(14, 3);

    private final DeadlineKeeping deadlines;
    private final HostTerms terms;
    private final Clock clock;

    @Inject
    CallDeadlines(DeadlineKeeping deadlines, HostTerms terms, Clock clock) {
        this.deadlines = deadlines;
        this.terms = terms;
        this.clock = clock;
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

    /** A call takes no applications any more. */
    void closed(ExchangeCall call) {
        deadlines.cancel(ExchangeDeadline.CALL_CLOSING, call.id());
    }

    /** An application was begun: it has to be submitted before the call closes. */
    public void begun(ExchangeCall call, Application application) {
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

    /** Until when the host takes nominations for the place of an application; empty when it has not told so. */
    public Optional<LocalDate> nominationsBy(ExchangeCall call, Application application) {
        return call.place(application.allocated())
                .flatMap(place -> terms.of(place.agreement(), place.condition(), call.year(), application.term()))
                .map(AcademicTerm::nominationsBy);
    }

    /** The offer is accepted: the officers of the call nominate the person before the host's last day. */
    void accepted(ExchangeCall call, Application application) {
        answered(application);
        nominationsBy(call, application)
                .map(day -> HostTerms.endOf(day, call.zone()))
                .filter(due -> due.isAfter(clock.instant()))
                .ifPresent(due -> deadlines.set(new DeadlineOrder(
                        ExchangeDeadline.NOMINATION,
                        application.id(),
                        title("nomination", call),
                        "/manage/exchanges/applications/" + application.code(),
                        due,
                        call.zone(),
                        Assignee.role(call.organization(), OrganizationRole.EXCHANGE_OFFICER),
                        NOMINATION_LEADS,
                        null)));
    }

    public void nominated(Application application) {
        deadlines.done(ExchangeDeadline.NOMINATION, application.id());
    }

    /** Cancels all deadlines of the application. */
    void over(Application application) {
        deadlines.cancel(ExchangeDeadline.APPLICATION_SUBMISSION, application.id());
        deadlines.cancel(ExchangeDeadline.OFFER_ANSWER, application.id());
        deadlines.cancel(ExchangeDeadline.NOMINATION, application.id());
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

    private static LocalizedText title(String key, ExchangeCall call) {
        return DeadlineTitles.of(key, call.title());
    }
}
