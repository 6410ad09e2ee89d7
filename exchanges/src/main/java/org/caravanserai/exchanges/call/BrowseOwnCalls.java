package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Calls that the organizations of the officer run. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class BrowseOwnCalls {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public BrowseOwnCalls(CallDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /** See {@link CallDirectory#of}. */
    public Page<CallRow> execute(PageRequest request) {
        return directory.of(officer.read(), request);
    }
}
