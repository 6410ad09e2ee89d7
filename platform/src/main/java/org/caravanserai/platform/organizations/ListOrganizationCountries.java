package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The countries by which the public directory can be filtered with a result. */
@UseCase
@Public
public class ListOrganizationCountries {

    private final OrganizationDirectory directory;
    private final CurrentCaller caller;

    @Inject
    public ListOrganizationCountries(OrganizationDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    /** Their codes. */
    public Set<String> execute() {
        return directory.countries(new OrganizationFilter(
                null, null, OrganizationFilter.LISTED, !caller.get().isSignedIn()));
    }
}
