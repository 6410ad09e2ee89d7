package org.caravanserai.domain.organizations;

import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The standing of an organization on the platform. */
public enum OrganizationState implements LifecycleState<OrganizationState> {
    /** Registered but not checked by an authority. Shown without the badge. */
    REGISTERED,
    /** An authority, or the registry it was imported from, vouches for it. */
    VERIFIED,
    /** An authority does not take it; only its members and authorities see it. */
    REFUSED,
    /** Refused before, corrected and sent to the authority once more; as little public as a refused one. */
    RESUBMITTED,
    /** It no longer exists; it may have a successor. */
    CLOSED,
    /** It was a duplicate; its address redirects to the remaining one. Final. */
    MERGED;

    /** States that can follow this one. */
    @Override
    public Set<OrganizationState> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(VERIFIED, REFUSED, CLOSED, MERGED);
            case VERIFIED -> EnumSet.of(REFUSED, CLOSED, MERGED);
            case REFUSED -> EnumSet.of(RESUBMITTED, VERIFIED, CLOSED, MERGED);
            case RESUBMITTED -> EnumSet.of(VERIFIED, REFUSED, CLOSED, MERGED);
            case CLOSED -> EnumSet.of(VERIFIED, MERGED);
            case MERGED -> EnumSet.noneOf(OrganizationState.class);
        };
    }

    /** Whether anybody may see it. */
    public boolean isPublic() {
        return this != REFUSED && this != RESUBMITTED;
    }

    /** Whether it is in the directory and takes new members. */
    public boolean isListed() {
        return this == REGISTERED || this == VERIFIED;
    }

    /**
     * What is said of it: its state, or {@code ENTERED} where nobody of its own has registered it, but a partner or an import.
     *
     * @param staffed whether people with accounts here belong to it
     */
    public String standing(boolean staffed) {
        return this == REGISTERED && !staffed ? "ENTERED" : name();
    }

    /** Whether its identity is verified, so that its ROR identifier is not only a claim. */
    public boolean isVouchedFor() {
        return this == VERIFIED || this == CLOSED || this == MERGED;
    }
}
