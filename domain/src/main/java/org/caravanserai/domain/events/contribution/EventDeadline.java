package org.caravanserai.domain.events.contribution;

import org.caravanserai.domain.deadlines.DeadlineKind;

/** What is due at events. Names are stored with deadlines, so a constant must not be renamed. */
public enum EventDeadline implements DeadlineKind {
    /** For the author: submitting the draft before the call ends. The subject is the contribution. */
    CONTRIBUTION_SUBMISSION
}
