package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ExchangeCall;

/** Tells applicants and officers what happens to applications, and keeps what is due of them. */
@ApplicationScoped
public class ApplicationNotices {

    private final ApplicationEmails emails;
    private final OfficerEmails officers;
    private final CallDeadlines deadlines;
    private final OwnPeople people;
    private final Clock clock;

    @Inject
    ApplicationNotices(
            ApplicationEmails emails, OfficerEmails officers, CallDeadlines deadlines, OwnPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
        this.emails = emails;
        this.officers = officers;
        this.deadlines = deadlines;
    }

    /** The application is a draft again: the applicant is reminded of the deadline as before. */
    public void reopened(ExchangeCall call, Application application) {
        deadlines.begun(call, application);
    }

    public void submitted(ExchangeCall call, Application application) {
        emails.submitted(call, application);
        deadlines.submitted(application);
        if (people.isOpen(call, application)) {
            officers.membershipOpen(call, application, LocalDate.ofInstant(clock.instant(), call.zone()));
        }
    }

    /** An officer has confirmed that the applicant belongs to the organization. */
    public void membershipConfirmed(ExchangeCall call, Application application) {
        emails.membershipConfirmed(call, application);
    }

    /**
     * An officer has found that the applicant does not belong to the organization.
     *
     * @param note why
     */
    public void membershipRefused(ExchangeCall call, Application application, String note) {
        emails.membershipRefused(call, application, note);
        deadlines.over(application);
    }

    /** An offer, a place on the reserve list, or a rejection. */
    public void result(ExchangeCall call, Application application) {
        emails.result(call, application);
        if (application.state() == ApplicationState.OFFERED) {
            deadlines.offered(call, application);
        }
    }

    /** The applicant has accepted or declined the offer. */
    public void answered(ExchangeCall call, Application application) {
        if (application.state() == ApplicationState.ACCEPTED) {
            deadlines.accepted(call, application);
            officers.accepted(call, application);
        } else {
            deadlines.answered(application);
        }
    }

    /** The applicant has appealed. */
    public void appealed(ExchangeCall call, Application application) {
        officers.appealed(call, application);
    }

    /**
     * The applicant has withdrawn.
     *
     * @param before the state until now
     */
    public void withdrawn(ExchangeCall call, Application application, ApplicationState before) {
        deadlines.over(application);
        if (before != ApplicationState.DRAFT) {
            officers.withdrawn(call, application);
        }
    }

    /** The offer was not answered in time. */
    public void lapsed(ExchangeCall call, Application application) {
        emails.lapsed(call, application);
        deadlines.answered(application);
    }
}
