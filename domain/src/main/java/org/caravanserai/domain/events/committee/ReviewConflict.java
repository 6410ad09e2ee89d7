package org.caravanserai.domain.events.committee;

/** Why a member of the committee should not review a contribution. */
public enum ReviewConflict {
    /** The member said so. */
    DECLARED,
    /** The member submitted it. */
    OWN,
    /** The member is among its authors. */
    AUTHOR,
    /** The member wrote another contribution to the event with one of its authors. */
    CO_AUTHOR,
    /** The member's address is of the domain of an author's. */
    EMAIL_DOMAIN,
    /** An author names the member's organization. */
    AFFILIATION
}
