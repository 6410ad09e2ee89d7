package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An authority notes that an organization ended, and which one carries on. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class EndOrganization {

    private Organizations organizations;
    private History history;

    @Inject
    public EndOrganization(Organizations organizations, History history) {
        this.organizations = organizations;
        this.history = history;
    }

    @SuppressWarnings("NullAway.Init")
    protected EndOrganization() {}

    /**
     * @param successor null when nobody carries on
     * @throws org.caravanserai.domain.shared.Invalid when there is no such successor
     */
    public void end(Slug slug, @Nullable Slug successor, @Nullable String note) {
        var organization = Lookup.any(organizations, slug);
        var before = organization.state();
        organization.end(successor == null ? null : Lookup.named(organizations, successor, "successor"));
        history.record(Subject.ORGANIZATION, organization.id(), "CLOSED", before, organization.state(), note);
    }
}
