package org.caravanserai.domain.centers.teaching;

import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about the terms, courses and rooms of a center. Names are stored with the history, so a constant must not be renamed. */
public enum TeachingAction implements HistoryAction {
    TERM_PLANNED,
    TERM_CHANGED,
    COURSE_PLANNED,
    COURSE_REVISED,
    ROOM_ADDED;

    @Override
    public Subject subject() {
        return CenterAction.SUBJECT;
    }
}
