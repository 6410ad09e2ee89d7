package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** History of an organization, for its members and authorities. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ReadOrganizationHistory {

    private final Organizations organizations;
    private final HistoryEntries entries;
    private final CurrentCaller caller;

    @Inject
    public ReadOrganizationHistory(Organizations organizations, HistoryEntries entries, CurrentCaller caller) {
        this.organizations = organizations;
        this.entries = entries;
        this.caller = caller;
    }

    /** Newest first. */
    public List<HistoryLine> execute(Slug slug) {
        var organization = OrganizationFinder.any(organizations, slug);
        if (!caller.get().organizations().containsKey(organization.id())
                && !caller.get().may(Permission.VERIFY_ORGANIZATIONS)) {
            throw new NotFound("not-found");
        }
        return entries.about(OrganizationAction.SUBJECT, organization.id());
    }
}
