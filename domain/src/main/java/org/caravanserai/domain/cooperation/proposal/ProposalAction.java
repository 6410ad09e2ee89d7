package org.caravanserai.domain.cooperation.proposal;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about proposals. Names are stored with the history, so a constant must not be renamed. */
public enum ProposalAction implements HistoryAction {
    MADE,
    ADMITTED,
    NOT_ADMITTED,
    ANSWERED,
    WITHDRAWN,
    OUTCOME_LINKED;

    public static final Subject SUBJECT = new Subject("PROPOSAL");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
