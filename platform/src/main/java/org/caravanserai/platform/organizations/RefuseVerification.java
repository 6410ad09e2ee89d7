package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An authority does not take an organization, and says why. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class RefuseVerification {

    private Organizations organizations;
    private History history;

    @Inject
    public RefuseVerification(Organizations organizations, History history) {
        this.organizations = organizations;
        this.history = history;
    }

    @SuppressWarnings("NullAway.Init")
    protected RefuseVerification() {}

    /**
     * @throws Invalid when the reason is missing
     */
    public void refuse(Slug slug, String reason) {
        if (reason.isBlank()) {
            throw new Invalid("note", "required");
        }
        var organization = Lookup.any(organizations, slug);
        var before = organization.state();
        organization.refuse();
        history.record(
                Subject.ORGANIZATION, organization.id(), "REFUSED", before, organization.state(), reason.strip());
    }
}
