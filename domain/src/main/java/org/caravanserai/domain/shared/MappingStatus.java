package org.caravanserai.domain.shared;

/** Who stands behind a mapping of levels to the CEFR. */
public enum MappingStatus {
    /** The owner of the test says so. */
    OWNER_CLAIM,
    /** Somebody else has found so. */
    INDEPENDENT,
    /** A body has decided to treat levels so. */
    POLICY
}
