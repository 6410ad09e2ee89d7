package org.caravanserai.domain.people;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about records of people. Names are stored with the history, so a constant must not be renamed. */
public enum PersonAction implements HistoryAction {
    ENTERED,
    CHANGED,
    /** A link was given with which the person takes the record over. */
    LINK_GIVEN,
    CLAIMED,
    /** Two records were of one person. */
    MERGED,
    ERASED;

    public static final Subject SUBJECT = new Subject("PERSON");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
