package org.caravanserai.domain.exchanges.office;

/** What a contact is for. */
public enum ContactPurpose {
    AGREEMENTS,
    NOMINATIONS,
    INCOMING,
    OUTGOING,
    HOUSING,
    VISA_AND_INSURANCE
}
