package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.platform.access.OwnTransaction;

/** The transaction of {@link TableCleanup}. */
@OwnTransaction
class TableRetentionStep {

    private TableUploads uploads;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected TableRetentionStep() {}

    @Inject
    TableRetentionStep(TableUploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    void forget() {
        uploads.forgetRows(clock.instant().minus(TableUploads.KEPT));
    }
}
