package org.caravanserai.platform.testing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.RolePlaces;

/** A desk of an organization, the only place at which people have roles. */
public final class OnePlace implements RolePlaces {

    /** What such places are called. */
    public static final String KIND = "DESK";

    /** Its name in addresses. */
    public static final String SLUG = "front";

    private final RolePlace place = new RolePlace(KIND, Ids.next());
    private final Organization organization;
    private final CurrentCaller caller;

    public OnePlace(Organization organization, CurrentCaller caller) {
        this.organization = organization;
        this.caller = caller;
    }

    public RolePlace place() {
        return place;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Named> named(UUID id) {
        return Optional.of(new Named(LocalizedText.of("en", "Front desk"), SLUG, "/desk", "/desk/team"));
    }

    @Override
    public Set<OrganizationRole> roles() {
        return Set.of(OrganizationRole.CENTER_SECRETARY);
    }

    @Override
    public String otherRole() {
        return "not-a-role-of-desks";
    }

    @Override
    public Owned given(String slug) {
        return owned(slug, Permission.GIVE_ROLES);
    }

    @Override
    public Owned held(String slug) {
        return owned(slug, Permission.KEEP_PEOPLE);
    }

    private Owned owned(String slug, Permission permission) {
        if (!slug.equals(SLUG) || !caller.get().may(permission, organization.id(), place.id())) {
            throw new NotFound("not-found");
        }
        return new Owned(place, organization.id());
    }
}
