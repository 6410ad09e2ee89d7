package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Organizations of every state, as authorities look through them. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class ReviewOrganizations {

    private OrganizationDirectory directory;

    @Inject
    public ReviewOrganizations(OrganizationDirectory directory) {
        this.directory = directory;
    }

    @SuppressWarnings("NullAway.Init")
    protected ReviewOrganizations() {}

    public Page<OrganizationRow> browse(OrganizationFilter filter, PageRequest request) {
        return directory.search(filter, request);
    }
}
