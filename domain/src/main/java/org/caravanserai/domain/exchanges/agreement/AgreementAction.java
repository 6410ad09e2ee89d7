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
    /** One side has asked the other to confirm a correction of the ledger. */
    LEDGER_CORRECTION_PROPOSED,
    LEDGER_CORRECTED,
    LEDGER_CORRECTION_REFUSED,
    LEDGER_CORRECTION_WITHDRAWN,
    /** The fate of a dependent of the ending agreement was decided; the reason says which and why. */
    ENDING_DECIDED,
    /** A dependent of an ending agreement continues under this one; the reason says which and why. */
    TAKEN_OVER,
    /** The event that led to the agreement was named. */
    ORIGIN_NAMED,
    /** A party has recorded that the latest version was signed on paper. */
    SIGNED_ON_PAPER,
    /** Another party has confirmed that. */
    SIGNING_CONFIRMED,
    /** Another party says that it was not signed like this; the reason says why. */
    SIGNING_DISPUTED,
    /** The party that recorded it has taken it back. */
    SIGNING_TAKEN_BACK,
    /** The authority has accepted the address of a link; the reason names the person. */
    LINK_ACCEPTED,
    /** The authority has refused it, which ends the link. */
    LINK_REFUSED,
    /** The party that proposed another version has withdrawn it. */
    VERSION_WITHDRAWN;

    public static final Subject SUBJECT = new Subject("AGREEMENT");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
