package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about stays. Names are stored with the history, so a constant must not be renamed. */
public enum MobilityAction implements HistoryAction {
    ARRIVED,
    DEPARTED,
    NO_SHOW,
    RETURNED_EARLY,
    INTERRUPTED,
    RESUMED,
    /** One side has requested an extension from the other. */
    EXTENSION_ASKED,
    EXTENDED,
    EXTENSION_REFUSED,
    /** One side has asked the other to confirm another day of arrival or departure, or that there was none. */
    CORRECTION_PROPOSED,
    CORRECTED,
    CORRECTION_REFUSED,
    CORRECTION_WITHDRAWN,
    /** The person has entered an address and an emergency contact. */
    CONTACT_STATED;

    public static final Subject SUBJECT = new Subject("MOBILITY");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
