package org.caravanserai.cooperation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalDeadline;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** The answers that were promised in public, as deadlines of those who have promised them. */
@ApplicationScoped
public class AnswerPromises {

    private static final List<Integer> REMINDERS = List.of(7, 1);

    private final DeadlineKeeping deadlines;
    private final CurrentCaller caller;

    @Inject
    public AnswerPromises(DeadlineKeeping deadlines, CurrentCaller caller) {
        this.deadlines = deadlines;
        this.caller = caller;
    }

    /**
     * The caller has promised an answer.
     *
     * @param day the last day for it, in UTC
     */
    void promise(Proposal proposal, LocalDate day) {
        var account = caller.get().accountId();
        if (account == null) {
            return;
        }
        deadlines.set(new DeadlineOrder(
                ProposalDeadline.PROPOSAL_ANSWER,
                proposal.id(),
                LocalizedText.of(proposal.language().value(), proposal.title()),
                "/proposals/" + proposal.code(),
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                ZoneOffset.UTC,
                Assignee.person(account),
                REMINDERS,
                null));
    }

    void kept(Proposal proposal) {
        deadlines.done(ProposalDeadline.PROPOSAL_ANSWER, proposal.id());
    }

    void notNeeded(Proposal proposal) {
        deadlines.cancel(ProposalDeadline.PROPOSAL_ANSWER, proposal.id());
    }
}
