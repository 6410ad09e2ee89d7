package org.caravanserai.domain.exchanges.agreement;

/** Policy for nominations when the places of the year are used up. */
public enum OverQuota {
    /** Nominations beyond the places are refused. */
    NEVER,
    /** A soft stop: another officer of the sending side confirms each exception. */
    SENDING_SIDE,
    /** A soft stop: an officer of the receiving side confirms each exception. */
    RECEIVING_SIDE;

    public boolean isHard() {
        return this == NEVER;
    }
}
