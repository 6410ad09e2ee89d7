package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFields;
import org.caravanserai.domain.centers.center.CenterSubmission;
import org.caravanserai.domain.shared.Invalid;

/** Content of applications at their submission. */
@ApplicationScoped
class CenterSubmissions {

    private final Applications applications;
    private final CenterFiles files;
    private final Clock clock;

    @Inject
    CenterSubmissions(Applications applications, CenterFiles files, Clock clock) {
        this.applications = applications;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @throws Invalid {@code required} for each part of which there is neither text nor file
     */
    void requireComplete(Center center) {
        applications.of(center.id()).orElseThrow().requireComplete(files.filed(center.id()));
    }

    /** Keeps what the application says now, so that the next time shows what changed. */
    void keep(Center center) {
        var texts = applications.of(center.id()).orElseThrow().texts();
        int number = applications.submissions(center.id()).size() + 1;
        applications.keep(
                center.id(), new CenterSubmission(number, clock.instant(), CenterFields.of(center.profile(), texts)));
    }
}
