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

/** An authority vouches for an organization. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class VerifyOrganization {

    private Organizations organizations;
    private History history;

    @Inject
    public VerifyOrganization(Organizations organizations, History history) {
        this.organizations = organizations;
        this.history = history;
    }

    @SuppressWarnings("NullAway.Init")
    protected VerifyOrganization() {}

    /**
     * @param note for the history; null when there is nothing to say
     */
    public void verify(Slug slug, @Nullable String note) {
        var organization = Lookup.any(organizations, slug);
        var before = organization.state();
        organization.verify();
        history.record(Subject.ORGANIZATION, organization.id(), "VERIFIED", before, organization.state(), note);
    }
}
