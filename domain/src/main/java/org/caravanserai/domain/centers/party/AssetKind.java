package org.caravanserai.domain.centers.party;

/** Kind of contribution to a center. */
public enum AssetKind {
    MONEY,
    /** Rooms, buildings, land. */
    PREMISES,
    EQUIPMENT,
    /** Books and teaching material. */
    BOOKS,
    /** Teachers and other staff. */
    STAFF,
    SERVICE,
    OTHER
}
