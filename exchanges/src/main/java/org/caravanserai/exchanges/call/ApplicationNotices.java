package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ExchangeCall;

/** Tells applicants what becomes of their applications, and keeps what is due of them. */
@ApplicationScoped
class ApplicationNotices {

    private ApplicationEmails emails;
    private CallDeadlines deadlines;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationNotices() {}

    @Inject
    ApplicationNotices(ApplicationEmails emails, CallDeadlines deadlines) {
        this.emails = emails;
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

    /** The offer was not answered in time. */
    void lapsed(ExchangeCall call, Application application) {
        emails.lapsed(call, application);
        deadlines.answered(application);
    }
}
