package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** The transaction of {@link TableCleanup}. */
@OwnTransaction
class TableRetentionStep {

    private final TableUploads uploads;
    private final Settings settings;
    private final Clock clock;

    @Inject
    TableRetentionStep(TableUploads uploads, Settings settings, Clock clock) {
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    void forget() {
        uploads.forgetRows(clock.instant().minus(settings.days(Setting.TABLES_KEPT_DAYS)));
    }
}
