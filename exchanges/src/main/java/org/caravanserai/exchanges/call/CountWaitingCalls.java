package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.WaitingCalls;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Counts what waits for an officer in the calls of the own organizations. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CountWaitingCalls {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    CountWaitingCalls(CallDirectory directory, ExchangeOfficer officer, Clock clock) {
        this.directory = directory;
        this.officer = officer;
        this.clock = clock;
    }

    public WaitingCalls execute() {
        return directory.waiting(officer.organizations(), clock.instant());
    }
}
