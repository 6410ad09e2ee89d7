package org.caravanserai.platform.decisions;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.decisions.ShownVersions;
import org.caravanserai.platform.access.Gated;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Deletes versions that no decision needs any more. */
@OwnTransaction
@Gated
@Public
public class ShownVersionRetention {

    private final ShownVersions versions;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public ShownVersionRetention(ShownVersions versions, Settings settings, Clock clock) {
        this.versions = versions;
        this.settings = settings;
        this.clock = clock;
    }

    /** See {@link ShownVersions#forget}. */
    public int forgetOld() {
        return versions.forget(clock.instant().minus(settings.days(Setting.VERSIONS_KEPT_DAYS)));
    }
}
