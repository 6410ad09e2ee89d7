package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Published calls, for anybody. */
@UseCase
@Public
public class BrowseCalls {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public BrowseCalls(CallDirectory directory, ExchangeOfficer officer, Clock clock) {
        this.directory = directory;
        this.officer = officer;
        this.clock = clock;
    }

    /** See {@link CallDirectory#published}; strangers read rounded numbers of applications. */
    public Page<CallRow> execute(CallFilter filter, PageRequest request) {
        return directory
                .published(filter, request, clock.instant())
                .map(row -> row.told(officer.disclosure(row.host().id())));
    }
}
