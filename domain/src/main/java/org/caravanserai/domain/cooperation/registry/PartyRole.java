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
    AWARDING,
    /** Sends people. */
    SENDING,
    /** Receives people. */
    RECEIVING,
    /** Answers for what another party has promised. */
    GUARANTOR,
    /** Was present at the signature, and does not take part. */
    WITNESS;

    /** Whether who has the role belongs to it, not only looks on. */
    public boolean isMembership() {
        return switch (this) {
            case INITIATOR, PRESIDENT, VICE_PRESIDENT, EXECUTIVE_COUNCIL, MEMBER, SECRETARIAT -> true;
            default -> false;
        };
    }

    /** Whether who has the role works on it: observers and witnesses only look on, funders and guarantors only pay or answer for others. */
    public boolean isWorking() {
        return switch (this) {
            case OBSERVER, WITNESS, FUNDER, GUARANTOR -> false;
            default -> true;
        };
    }
}
