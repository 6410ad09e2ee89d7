package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.platform.access.CurrentCaller;

/** The account, organization and time of an upload and import of a table. */
@ApplicationScoped
class TableStarter {

    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    TableStarter(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Caller caller() {
        return caller.get();
    }

    UUID account() {
        return Objects.requireNonNull(caller.get().accountId());
    }

    Instant now() {
        return clock.instant();
    }

    ImportClaim.Starter starter() {
        return new ImportClaim.Starter(account(), caller.get().name(), clock.instant());
    }
}
