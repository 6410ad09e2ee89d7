package org.caravanserai.domain.centers.teaching;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about classes. Names are stored with the history, so a constant must not be renamed. */
public enum ClassAction implements HistoryAction {
    PLANNED,
    CHANGED,
    SESSIONS_PLANNED,
    OPENED,
    CONFIRMED,
    STARTED,
    FINISHED,
    RESULTS_APPROVED,
    CANCELLED,
    STOPPED,
    SESSION_MOVED,
    SESSION_CANCELLED,
    MAKEUP_PLANNED,
    MARKS_PUBLISHED,
    CERTIFICATES_REQUESTED,
    ABSENCE_RULE_SET,
    FEE_SET,
    SAMPLE_DRAWN,
    MARKS_MODERATED;

    public static final Subject SUBJECT = new Subject("CLASS");

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    /** The action that leads to this state. */
    public static ClassAction to(ClassState state) {
        return switch (state) {
            case PLANNED -> PLANNED;
            case OPEN -> OPENED;
            case CONFIRMED -> CONFIRMED;
            case RUNNING -> STARTED;
            case FINISHED -> FINISHED;
            case RESULTS_APPROVED -> RESULTS_APPROVED;
            case CANCELLED -> CANCELLED;
            case STOPPED -> STOPPED;
        };
    }
}
