package org.caravanserai.domain.organizations;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.jspecify.annotations.Nullable;

/** What history keeps of a role beside the action: whom it concerns, which role, where, and why; people and places by their ids. */
public final class RoleNote {

    /** Stands before the reason, or before another last day. */
    public static final String WHY = " · ";

    private RoleNote() {}

    /**
     * @param who the account, or an invitation
     * @param place where the role counts; null: in the whole organization
     * @param why the reason that somebody gave, or the new last day; null where there is none
     */
    public static String of(UUID who, OrganizationRole role, @Nullable RolePlace place, @Nullable String why) {
        return who + " " + role + (place == null ? "" : " " + place.id()) + (why == null ? "" : WHY + why);
    }

    public static String of(UUID who, OrganizationRole role, @Nullable RolePlace place) {
        return of(who, role, place, null);
    }
}
