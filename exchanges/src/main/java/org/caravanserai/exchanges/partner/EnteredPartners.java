package org.caravanserai.exchanges.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Registers organizations that a partner has entered, by hand or with a table: unverified, and without members. */
@ApplicationScoped
public class EnteredPartners {

    private final Organizations organizations;
    private final Event<OrganizationsChanged> changed;
    private final History history;
    private final Clock clock;

    @Inject
    public EnteredPartners(
            Organizations organizations, Event<OrganizationsChanged> changed, History history, Clock clock) {
        this.organizations = organizations;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Nobody of the organization itself has registered it, so it has no manager; history says who has entered it.
     *
     * @param note for the authority that reviews it
     */
    public Organization register(OrganizationProfile profile, @Nullable String note) {
        var wanted = Slug.from(profile.displayName().in("en"), "organization");
        var made = new Organization(organizations.freeSlug(wanted), profile, clock.instant(), null);
        organizations.add(made);
        history.record(made.id(), OrganizationAction.REGISTERED, null, made.state(), note);
        changed.fire(OrganizationsChanged.of(made.id()));
        return made;
    }
}
