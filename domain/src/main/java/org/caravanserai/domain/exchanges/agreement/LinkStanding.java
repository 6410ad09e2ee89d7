package org.caravanserai.domain.exchanges.agreement;

/** Why the address that a link went to is taken for one of its organization. */
public enum LinkStanding {
    /** It is under a domain of the organization, which is verified. */
    OF_THE_ORGANIZATION,
    /** Nothing says so yet: by the link the agreement is read and other conditions are proposed, but nothing is approved. */
    WAITING,
    /** The authority has looked at it. */
    ACCEPTED,
    /** The authority has refused it; the link opens nothing. */
    REFUSED;

    /** Whether approvals can be given by the link. */
    public boolean speaksForTheParty() {
        return this == OF_THE_ORGANIZATION || this == ACCEPTED;
    }
}
