package org.caravanserai.domain.organizations;

import java.util.EnumSet;
import java.util.Set;

/** The standing of an organization on the platform. */
public enum OrganizationState {
    /** Somebody registered it; an authority has not looked at it yet. Shown, without the badge. */
    REGISTERED,
    /** An authority, or the registry it was imported from, vouches for it. */
    VERIFIED,
    /** An authority does not take it; only its members and authorities see it. */
    REFUSED,
    /** It does not exist any more; perhaps it has a successor. */
    CLOSED,
    /** It was the same as another one; its address leads there. Final. */
    MERGED;

    /** Where this state may lead. */
    public Set<OrganizationState> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(VERIFIED, REFUSED, CLOSED, MERGED);
            case VERIFIED -> EnumSet.of(REFUSED, CLOSED, MERGED);
            case REFUSED -> EnumSet.of(REGISTERED, VERIFIED, CLOSED, MERGED);
            case CLOSED -> EnumSet.of(VERIFIED, MERGED);
            case MERGED -> EnumSet.noneOf(OrganizationState.class);
        };
    }

    /** Whether anybody may see it. */
    public boolean isPublic() {
        return this != REFUSED;
    }
}
