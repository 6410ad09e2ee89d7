package org.caravanserai.domain.centers.teaching;

/** Teaching format of a class. */
public enum ClassMode {
    ON_SITE,
    ONLINE,
    MIXED
}
