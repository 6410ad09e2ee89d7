package org.caravanserai.domain.centers.center;

/** The two owners of a center. */
public enum CenterSide {
    HOST,
    PARTNER
}
