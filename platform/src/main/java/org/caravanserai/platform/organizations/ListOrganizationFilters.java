package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Values by which the public directory can be narrowed further, with how many organizations it would have. */
@UseCase
@Public
public class ListOrganizationFilters {

    private final OrganizationDirectory directory;
    private final TextAnalysis analysis;
    private final CurrentCaller caller;

    @Inject
    public ListOrganizationFilters(OrganizationDirectory directory, TextAnalysis analysis, CurrentCaller caller) {
        this.directory = directory;
        this.analysis = analysis;
        this.caller = caller;
    }

    /** Of the list that {@link BrowseOrganizations} shows for the same question. */
    public Facets execute(@Nullable Sector sector, @Nullable CountryCode country, @Nullable String query) {
        var filter = new OrganizationFilter(
                sector,
                country == null ? null : country.value(),
                OrganizationFilter.LISTED,
                !caller.get().isSignedIn());
        return directory.facets(filter, query == null ? SearchPhrase.EMPTY : analysis.phrase(query), query);
    }
}
