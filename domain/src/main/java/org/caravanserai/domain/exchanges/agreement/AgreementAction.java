package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about agreements. Names are stored with the history, so a constant must not be renamed. */
public enum AgreementAction implements HistoryAction {
    DRAFTED,
    REVISED,
    APPROVED,
    WITHDRAWN,
    NOTICE_GIVEN,
    LINK_ISSUED,
    LINK_REVOKED,
    LEDGER_CORRECTED,
    /** The fate of a dependent of the ending agreement was decided; the reason says which and why. */
    ENDING_DECIDED,
    /** A dependent of an ending agreement continues under this one; the reason says which and why. */
    TAKEN_OVER,
    /** The event that led to the agreement was named. */
    ORIGIN_NAMED;

    public static final Subject SUBJECT = new Subject("AGREEMENT");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
