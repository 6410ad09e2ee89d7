package org.caravanserai.platform.organizations;

import java.util.UUID;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** What a profile may not say because of the other organizations. */
final class Relations {

    private Relations() {}

    /**
     * @param self the organization whose profile it is; null for a new one
     */
    static void check(Organizations organizations, OrganizationProfile profile, @Nullable UUID self) {
        if (profile.parentId() != null && organizations.byId(profile.parentId()).isEmpty()) {
            throw new Invalid("parent", "not-a-parent");
        }
        if (profile.ror() != null) {
            organizations
                    .byRor(profile.ror())
                    .filter(known -> !known.id().equals(self))
                    .ifPresent(known -> {
                        throw new Conflict("ror-id-known", known.displayName().in("en"));
                    });
        }
    }
}
