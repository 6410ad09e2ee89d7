package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterApplication;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.platform.history.History;

/** Adds centers with the application that is to be written for them. */
@ApplicationScoped
class NewCenters {

    private final Centers centers;
    private final Applications applications;
    private final CenterScope scope;
    private final History history;

    @Inject
    NewCenters(Centers centers, Applications applications, CenterScope scope, History history) {
        this.centers = centers;
        this.applications = applications;
        this.scope = scope;
        this.history = history;
    }

    /**
     * @param parts texts of the application so far
     */
    void add(Center center, Map<ApplicationPart, String> parts) {
        centers.add(center);
        scope.enter(center.id());
        var application = new CenterApplication(center.id());
        application.write(parts);
        applications.add(application);
        history.record(center.id(), CenterAction.DRAFTED, null, center.state(), null);
    }
}
