package org.caravanserai.platform.organizations;

import java.util.UUID;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

/** Checks of a profile against other organizations. */
final class ProfileReferenceChecks {

    private ProfileReferenceChecks() {}

    /**
     * @param self the organization whose profile it is; null for a new one
     */
    static void check(Organizations organizations, OrganizationProfile profile, @Nullable UUID self) {
        if (profile.parentId() != null && organizations.byId(profile.parentId()).isEmpty()) {
            throw new Invalid("parent", "not-a-parent");
        }
        requireOwnRor(organizations, profile.ror(), self);
    }

    /**
     * @param self the organization that says it is its own; null for a new one
     * @throws Conflict {@code ror-id-known} when it is verifiably that of another one
     */
    static void requireOwnRor(Organizations organizations, @Nullable RorId ror, @Nullable UUID self) {
        if (ror != null) {
            organizations.byRor(ror).filter(known -> !known.id().equals(self)).ifPresent(known -> {
                throw new Conflict("ror-id-known", known.displayName().in("en"));
            });
        }
    }
}
