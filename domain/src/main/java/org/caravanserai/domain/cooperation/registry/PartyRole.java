package org.caravanserai.domain.cooperation.registry;

/** Role of a party in a record. */
public enum PartyRole {
    SIGNATORY,
    /** Owns it or has set it up. */
    OWNER,
    INITIATOR,
    PRESIDENT,
    VICE_PRESIDENT,
    EXECUTIVE_COUNCIL,
    MEMBER,
    OBSERVER,
    /** Hosts the secretariat. */
    SECRETARIAT,
    HOST,
    COORDINATOR,
    PARTNER,
    FUNDER,
    /** Awards the degree. */
    AWARDING;

    /** Whether who has the role belongs to it, not only looks on. */
    public boolean isMembership() {
        return switch (this) {
            case INITIATOR, PRESIDENT, VICE_PRESIDENT, EXECUTIVE_COUNCIL, MEMBER, SECRETARIAT -> true;
            default -> false;
        };
    }

    /** Whether who has the role works on it: observers only look on, and funders only pay. */
    public boolean isWorking() {
        return this != OBSERVER && this != FUNDER;
    }
}
