package org.caravanserai.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventDeadline;
import org.caravanserai.platform.deadlines.DeadlineHandler;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** Who has a draft is reminded before the call ends; what was not submitted in time is not due any more. */
@ApplicationScoped
public class ContributionDeadlines implements DeadlineHandler {

    private static final List<Integer> LEADS = List.of(7, 1);

    private final DeadlineKeeping deadlines;

    @Inject
    ContributionDeadlines(DeadlineKeeping deadlines) {
        this.deadlines = deadlines;
    }

    /** A draft is to be submitted before the call ends; again when that is another day. */
    void begun(AcademicEvent event, ContributionCall call, EventContribution draft) {
        deadlines.set(new DeadlineOrder(
                EventDeadline.CONTRIBUTION_SUBMISSION,
                draft.id(),
                ContributionWords.of("submission", draft.content().title()),
                "/my/contributions/" + draft.code(),
                call.closesAt(),
                event.schedule().timeZone(),
                Assignee.person(draft.account()),
                LEADS,
                null));
    }

    void submitted(EventContribution contribution) {
        deadlines.done(kind(), contribution.id());
    }

    void withdrawn(EventContribution contribution) {
        deadlines.cancel(kind(), contribution.id());
    }

    /** A draft cannot be submitted any more. */
    void closed(EventContribution draft) {
        deadlines.cancel(kind(), draft.id());
    }

    @Override
    public DeadlineKind kind() {
        return EventDeadline.CONTRIBUTION_SUBMISSION;
    }

    @Override
    public void fellDue(Deadline deadline) {
        deadlines.cancel(kind(), deadline.subject());
    }
}
