package org.caravanserai.domain.exchanges.invitation;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about invitations. Names are stored with the history, so a constant must not be renamed. */
public enum InvitationAction implements HistoryAction {
    INVITED,
    FACULTY_GIVEN,
    FUNDING_GIVEN,
    INSURANCE_GIVEN,
    SPACE_GIVEN,
    REFUSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    NOMINATED;

    public static final Subject SUBJECT = new Subject("INVITATION");

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    /** The action that records this approval as given. */
    public static InvitationAction given(ApprovalKind kind) {
        return switch (kind) {
            case FACULTY -> FACULTY_GIVEN;
            case FUNDING -> FUNDING_GIVEN;
            case INSURANCE -> INSURANCE_GIVEN;
            case SPACE -> SPACE_GIVEN;
        };
    }
}
