package org.caravanserai.domain.centers.party;

/** Who contributes to a center. */
public enum Giver {
    HOST,
    PARTNER,
    THIRD_PARTY
}
