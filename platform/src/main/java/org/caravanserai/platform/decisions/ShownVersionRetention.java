package org.caravanserai.platform.decisions;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.decisions.ShownVersions;
import org.caravanserai.platform.access.Gated;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.access.Public;

/** Deletes versions that no decision needs any more. */
@OwnTransaction
@Gated
@Public
public class ShownVersionRetention {

    private final ShownVersions versions;
    private final Clock clock;

    @Inject
    public ShownVersionRetention(ShownVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** See {@link ShownVersions#forgetOld}. */
    public int forgetOld() {
        return versions.forgetOld(clock.instant());
    }
}
