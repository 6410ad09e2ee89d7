package org.caravanserai.domain.centers.party;

/** Role of a third party of a center, besides host and partner. */
public enum ThirdPartyRole {
    /** Gives money. */
    FUNDER,
    /** Provides rooms or land. */
    VENUE,
    /** A government office that supports or supervises the center. */
    GOVERNMENT,
    /** A school whose pupils the center teaches. */
    SCHOOL,
    /** An enterprise that trains or employs its learners. */
    EMPLOYER,
    /** A cultural institution with which it organizes events. */
    CULTURAL,
    OTHER
}
