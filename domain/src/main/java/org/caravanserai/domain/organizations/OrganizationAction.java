package org.caravanserai.domain.organizations;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about organizations. Names are stored with the history, so a constant must not be renamed. */
public enum OrganizationAction implements HistoryAction {
    REGISTERED,
    EDITED,
    VERIFIED,
    REFUSED,
    CLOSED,
    MERGED,
    TOOK_OVER,
    MEMBER_ADDED,
    MEMBER_REMOVED,
    IMPORTED,
    UPDATED_BY_IMPORT,
    RESUBMITTED,
    CHANGE_PROPOSED,
    CHANGE_WITHDRAWN,
    CHANGE_APPROVED,
    CHANGE_REFUSED,
    MEMBER_INVITED,
    MEMBER_INVITATION_WITHDRAWN,
    /** Who was invited does not want the role. */
    MEMBER_INVITATION_DECLINED,
    MEMBER_ASKED,
    MEMBER_REQUEST_WITHDRAWN,
    REQUEST_REFUSED,
    /** A role has got another last day, or none. */
    MEMBER_END_CHANGED,
    /** The last day of a role is over. */
    MEMBER_ENDED;

    public static final Subject SUBJECT = new Subject("ORGANIZATION");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
