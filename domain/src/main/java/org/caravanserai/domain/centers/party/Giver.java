package org.caravanserai.domain.centers.party;

/** Contributor to a center. */
public enum Giver {
    HOST,
    PARTNER,
    THIRD_PARTY
}
