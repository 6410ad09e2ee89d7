package org.caravanserai.domain.events;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about events. Names are stored with the history, so a constant must not be renamed. */
public enum EventAction implements HistoryAction {
    CREATED,
    EDITED,
    SUBMITTED,
    WITHDRAWN,
    APPROVED,
    RETURNED,
    REJECTED,
    PUBLISHED,
    POSTPONED,
    CANCELLED,
    REGISTRATION_CLOSED,
    REGISTRATION_OPENED,
    CLOSED,
    ARCHIVED,
    CHANGE_PROPOSED,
    CHANGE_APPROVED,
    CHANGE_REJECTED,
    CHANGE_WITHDRAWN,
    MESSAGE_SENT,
    JOIN_LINK_CHANGED,
    CONTACT_CHANGED,
    AUDIENCE_COUNTED,
    PROGRAMME_REPLACED,
    PROGRAMME_IMPORTED,
    PROGRAMME_UPLOADED,
    /** The draft was changed by hand. */
    PROGRAMME_EDITED,
    PROGRAMME_RELEASED,
    PROGRAMME_DISCARDED,
    KEYNOTE_MARKED,
    KEYNOTE_UNMARKED,
    SPEAKER_NAMED,
    SPEAKER_REMOVED,
    QUESTION_ADDED,
    QUESTION_CHANGED,
    QUESTION_MOVED,
    QUESTION_RETIRED,
    QUESTION_ASKED_AGAIN,
    /** Who came can take a certificate of attendance. */
    CERTIFICATES_OFFERED,
    CALL_OPENED,
    CALL_CHANGED,
    CALL_EXTENDED,
    /** The call ended before its time. */
    CALL_CLOSED,
    /** The decisions on contributions that were kept back count from now on. */
    DECISIONS_RELEASED,
    /** Reviewers are asked for the reviews of a proposed assignment. */
    REVIEWS_ASSIGNED,
    DRAFT_DELETED;

    public static final Subject SUBJECT = new Subject("EVENT");

    /** A step of an event is recorded under the name of the state that it leads to. */
    public static EventAction reaching(EventState state) {
        return valueOf(state.name());
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
