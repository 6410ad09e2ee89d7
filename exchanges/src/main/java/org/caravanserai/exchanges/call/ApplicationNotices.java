package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ExchangeCall;

/** Tells applicants and officers what happens to applications, and keeps what is due of them. */
@ApplicationScoped
class ApplicationNotices {

    private ApplicationEmails emails;
    private OfficerEmails officers;
    private CallDeadlines deadlines;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationNotices() {}

    @Inject
    ApplicationNotices(ApplicationEmails emails, OfficerEmails officers, CallDeadlines deadlines) {
        this.emails = emails;
        this.officers = officers;
        this.deadlines = deadlines;
    }

    void submitted(ExchangeCall call, Application application) {
        emails.submitted(call, application);
        deadlines.submitted(application);
    }

    /** An offer, a place on the reserve list, or a rejection. */
    void result(ExchangeCall call, Application application) {
        emails.result(call, application);
        if (application.state() == ApplicationState.OFFERED) {
            deadlines.offered(call, application);
        }
    }

    /** The applicant has accepted or declined the offer. */
    void answered(ExchangeCall call, Application application) {
        if (application.state() == ApplicationState.ACCEPTED) {
            deadlines.accepted(call, application);
            officers.accepted(call, application);
        } else {
            deadlines.answered(application);
        }
    }

    /** The applicant has appealed. */
    void appealed(ExchangeCall call, Application application) {
        officers.appealed(call, application);
    }

    /**
     * The applicant has withdrawn.
     *
     * @param before the state until now
     */
    void withdrawn(ExchangeCall call, Application application, ApplicationState before) {
        deadlines.withdrawn(application);
        if (before != ApplicationState.DRAFT) {
            officers.withdrawn(call, application);
        }
    }

    /** The offer was not answered in time. */
    void lapsed(ExchangeCall call, Application application) {
        emails.lapsed(call, application);
        deadlines.answered(application);
    }
}
