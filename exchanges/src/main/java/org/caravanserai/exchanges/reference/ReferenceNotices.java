package org.caravanserai.exchanges.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.exchanges.DeadlineTitles;
import org.caravanserai.exchanges.emails.ExchangeEmail;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** Writes to referees and applicants, and keeps until when a reference is due: the referee is reminded until it has come. */
@ApplicationScoped
public class ReferenceNotices {

    private static final List<Integer> LEADS = List.of(7, 2);

    private final ReferenceEmails emails;
    private final DeadlineKeeping deadlines;

    @Inject
    ReferenceNotices(ReferenceEmails emails, DeadlineKeeping deadlines) {
        this.emails = emails;
        this.deadlines = deadlines;
    }

    void asked(ExchangeCall call, Application application, Reference reference) {
        emails.asked(call, application, reference);
        deadlines.set(new DeadlineOrder(
                ExchangeDeadline.REFERENCE,
                reference.id(),
                DeadlineTitles.of("reference", call.title()),
                "/my/applications/" + application.code(),
                reference.expiresAt(),
                call.zone(),
                Assignee.person(application.account()),
                LEADS,
                null));
    }

    void reminded(ExchangeCall call, Application application, Reference reference) {
        emails.reminded(call, application, reference);
    }

    /** The referee has given or declined the reference. */
    void answered(ExchangeCall call, Application application, Reference reference, ExchangeEmail template) {
        emails.answered(call, application, reference, template);
        if (reference.state() == ReferenceState.GIVEN) {
            deadlines.done(ExchangeDeadline.REFERENCE, reference.id());
        } else {
            over(reference.id());
        }
    }

    /** Cancels the deadline of the referee. */
    public void over(UUID reference) {
        deadlines.cancel(ExchangeDeadline.REFERENCE, reference);
    }
}
