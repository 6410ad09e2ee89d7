package org.caravanserai.domain.centers.teaching;

/** How a class is held. */
public enum ClassMode {
    ON_SITE,
    ONLINE,
    MIXED
}
