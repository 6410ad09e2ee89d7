package org.caravanserai.domain.centers.party;

/** Owner of a contribution after the center has ended. */
public enum EndOwner {
    /** It is returned to its giver. */
    GIVER,
    HOST,
    PARTNER,
    /** It is used up; nothing remains to be owned. */
    USED_UP
}
