package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.platform.history.History;

/** What a change of a published call means for its applications, their deadlines and the people who have applied. */
@ApplicationScoped
class CallCorrections {

    private final CallApplications applications;
    private final CallPlaces places;
    private final CallDeadlines deadlines;
    private final ApplicationEmails emails;
    private final History history;

    @Inject
    CallCorrections(
            CallApplications applications,
            CallPlaces places,
            CallDeadlines deadlines,
            ApplicationEmails emails,
            History history) {
        this.applications = applications;
        this.places = places;
        this.deadlines = deadlines;
        this.emails = emails;
        this.history = history;
    }

    /** The deadline is later. */
    void extended(ExchangeCall call) {
        deadlines.published(call);
        drafts(call).forEach(application -> deadlines.begun(call, application));
        Stream.concat(drafts(call), applications.submitted(call.id()).stream())
                .forEach(application -> emails.extended(call, application));
    }

    /** The deadline was now: what is not submitted cannot be any more. */
    void closed(ExchangeCall call) {
        deadlines.closed(call);
        drafts(call).forEach(application -> {
            deadlines.over(application);
            emails.closed(call, application);
        });
    }

    /** It is called off. */
    void cancelled(ExchangeCall call) {
        deadlines.closed(call);
        places.lock(List.of(call));
        Stream.concat(drafts(call), applications.submitted(call.id()).stream())
                .forEach(application -> end(call, application));
    }

    private void end(ExchangeCall call, Application application) {
        places.giveBack(call, application.held());
        history.step(application, ApplicationAction.CANCELLED, call.cancellation(), application::callCancelled);
        deadlines.over(application);
        emails.cancelled(call, application);
    }

    private Stream<Application> drafts(ExchangeCall call) {
        return applications.all(call.id()).stream().filter(each -> each.state() == ApplicationState.DRAFT);
    }
}
