package org.caravanserai.platform.organizations;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Checks of a profile against other organizations. */
final class ProfileReferenceChecks {

    private ProfileReferenceChecks() {}

    /**
     * What an organization wants to say of itself.
     *
     * @param self the organization whose profile it is; null for a new one
     * @throws Invalid naming every field that makes no sense
     * @throws Conflict {@code ror-id-known}
     */
    static OrganizationProfile profile(
            Organizations organizations, Caller caller, OrganizationDraft draft, @Nullable UUID self) {
        var faults = new Invalid.Collector();
        var above = draft.parent();
        var parent = above == null ? null : faults.value(own -> own, () -> parent(organizations, caller, above.slug()));
        var profile = faults.value(own -> own, () -> draft.profile(parent));
        faults.throwIfAny();
        requireOwnRor(organizations, draft.ror(), self);
        return Objects.requireNonNull(profile);
    }

    /** The organization of that address, or the one that took over from it; hidden ones are known to insiders only. */
    private static UUID parent(Organizations organizations, Caller caller, Slug slug) {
        var found = organizations.bySlug(slug);
        while (found.isPresent() && found.get().state() == OrganizationState.MERGED) {
            found = Optional.ofNullable(found.get().successorId()).flatMap(organizations::byId);
        }
        return found.filter(each -> each.state().isPublic()
                        || caller.may(Permission.VERIFY_ORGANIZATIONS)
                        || caller.organizations().containsKey(each.id()))
                .map(Organization::id)
                .orElseThrow(() -> new Invalid("parent", "not-a-parent"));
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
