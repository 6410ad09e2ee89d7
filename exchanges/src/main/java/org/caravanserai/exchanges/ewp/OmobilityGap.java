package org.caravanserai.exchanges.ewp;

/** What EWP demands of a nomination and is not known. */
public enum OmobilityGap {
    BIRTH_DATE,
    GENDER,
    NATIONALITY,
    LEVEL,
    FIELD,
    /** The sending institution has no verified domain. */
    SENDING_DOMAIN,
    /** The receiving institution has no verified domain. */
    RECEIVING_DOMAIN
}
