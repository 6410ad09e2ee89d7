package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationFilter;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Officers read the submitted applications for a call that they run. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class BrowseApplications {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public BrowseApplications(CallDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /**
     * See {@link CallDirectory#applications}. Officers see their own application as applicants do.
     *
     * @throws NotFound when the caller does not run the call
     */
    public Page<ApplicationRow> execute(Slug slug, ApplicationFilter filter, PageRequest request) {
        var call = directory
                .bySlug(slug.value())
                .filter(found -> officer.actsFor(found.host().id()))
                .orElseThrow(() -> new NotFound("not-found"));
        return directory.applications(call.id(), officer.account(), filter, request);
    }
}
