package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsDirectory;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Whereabouts on a day of the people whom the officer's organizations have sent and received. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class BrowseWhereabouts {

    private final WhereaboutsDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public BrowseWhereabouts(WhereaboutsDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /** See {@link WhereaboutsDirectory#of}. */
    public Page<Whereabouts> execute(WhereaboutsFilter filter, PageRequest request) {
        return directory.of(officer.organizations(), filter, request);
    }
}
