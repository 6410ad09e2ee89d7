package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Organizations of every state, as authorities look through them. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class ReviewOrganizations {

    private final OrganizationDirectory directory;
    private final TextAnalysis analysis;

    @Inject
    public ReviewOrganizations(OrganizationDirectory directory, TextAnalysis analysis) {
        this.directory = directory;
        this.analysis = analysis;
    }

    public Page<OrganizationRow> execute(OrganizationFilter filter, PageRequest request) {
        var typed = request.query();
        return directory.search(filter, typed == null ? SearchPhrase.EMPTY : analysis.phrase(typed), request);
    }
}
