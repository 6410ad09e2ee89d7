package org.caravanserai.domain.exchanges.office;

/** Purpose of a contact. */
public enum ContactPurpose {
    AGREEMENTS,
    NOMINATIONS,
    INCOMING,
    OUTGOING,
    HOUSING,
    VISA_AND_INSURANCE
}
