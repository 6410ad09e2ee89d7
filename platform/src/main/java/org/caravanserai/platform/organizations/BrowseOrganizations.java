package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The public directory. */
@UseCase
@Public
public class BrowseOrganizations {

    private final OrganizationDirectory directory;
    private final TextAnalysis analysis;
    private final CurrentCaller caller;

    @Inject
    public BrowseOrganizations(OrganizationDirectory directory, TextAnalysis analysis, CurrentCaller caller) {
        this.directory = directory;
        this.analysis = analysis;
        this.caller = caller;
    }

    /** Registered and verified ones only; visitors do not see those that nobody has verified and nobody works for. */
    public Page<OrganizationRow> execute(@Nullable Sector sector, @Nullable CountryCode country, PageRequest request) {
        var filter = new OrganizationFilter(
                sector,
                country == null ? null : country.value(),
                OrganizationFilter.LISTED,
                !caller.get().isSignedIn());
        var typed = request.query();
        return directory.search(filter, typed == null ? SearchPhrase.EMPTY : analysis.phrase(typed), request);
    }
}
