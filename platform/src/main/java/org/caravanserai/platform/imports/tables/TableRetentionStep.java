package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.platform.access.OwnTransaction;

/** The transaction of {@link TableCleanup}. */
@OwnTransaction
class TableRetentionStep {

    private final TableUploads uploads;
    private final Clock clock;

    @Inject
    TableRetentionStep(TableUploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    void forget() {
        uploads.forgetRows(clock.instant().minus(TableUploads.KEPT));
    }
}
