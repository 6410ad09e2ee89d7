package org.caravanserai.domain.cooperation.proposal;

import org.caravanserai.domain.deadlines.DeadlineKind;

/** What is due about proposals. Stored by its name: a constant must not be renamed. */
public enum ProposalDeadline implements DeadlineKind {
    /** The answer that was promised in public. */
    PROPOSAL_ANSWER
}
