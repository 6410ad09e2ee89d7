package org.caravanserai.domain.exchanges.agreement;

/** What happens when somebody is to be nominated though the places of the year are used up. */
public enum OverQuota {
    /** A hard stop: nobody is nominated beyond the places. */
    NEVER,
    /** A soft stop: another officer of the sending side confirms each exception. */
    SENDING_SIDE,
    /** A soft stop: an officer of the receiving side confirms each exception. */
    RECEIVING_SIDE;

    public boolean isHard() {
        return this == NEVER;
    }
}
