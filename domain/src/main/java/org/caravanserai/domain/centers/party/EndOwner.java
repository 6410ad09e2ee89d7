package org.caravanserai.domain.centers.party;

/** Who owns a contribution when the center ends. */
public enum EndOwner {
    /** It goes back to whoever gave it. */
    GIVER,
    HOST,
    PARTNER,
    /** It is used up, nothing is left to own. */
    USED_UP
}
