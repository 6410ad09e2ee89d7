package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Anyone with an account registers an organization and becomes its manager. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RegisterOrganization {

    private Organizations organizations;
    private Memberships memberships;
    private History history;
    private CurrentCaller caller;
    private Clock clock;

    @Inject
    public RegisterOrganization(
            Organizations organizations, Memberships memberships, History history, CurrentCaller caller, Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway.Init")
    protected RegisterOrganization() {}

    /**
     * @return its address
     * @throws Conflict when the ROR id belongs to one that is known already
     */
    public Slug register(OrganizationProfile profile) {
        var who = Objects.requireNonNull(caller.get().accountId());
        Relations.check(organizations, profile, null);
        var now = clock.instant();
        var wanted = Slug.from(profile.displayName().in("en"), "organization");
        var organization = new Organization(organizations.freeSlug(wanted), profile, now, who);
        organizations.add(organization);
        organizations.flush();
        memberships.add(new Membership(organization.id(), who, OrganizationRole.MANAGER, now));
        history.record(Subject.ORGANIZATION, organization.id(), "REGISTERED", null, organization.state(), null);
        return organization.slug();
    }
}
