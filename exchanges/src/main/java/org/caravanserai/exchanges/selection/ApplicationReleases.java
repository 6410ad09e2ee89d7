package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.platform.history.History;

/** Releases the results of a call to its applicants, and starts the time for answers. */
@ApplicationScoped
class ApplicationReleases {

    private final CallApplications applications;
    private final ApplicationNotices notices;
    private final History history;

    @Inject
    ApplicationReleases(CallApplications applications, ApplicationNotices notices, History history) {
        this.applications = applications;
        this.notices = notices;
        this.history = history;
    }

    /**
     * @param until when offers have to be answered
     */
    void release(ExchangeCall call, Instant until) {
        for (var application : applications.submitted(call.id())) {
            history.step(application, ApplicationAction.RELEASED, null, () -> application.release(until));
            notices.result(call, application);
        }
    }
}
