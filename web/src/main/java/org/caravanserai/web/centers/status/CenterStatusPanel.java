package org.caravanserai.web.centers.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.status.ShowCenterStatuses;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The statuses of the center of a page. */
@Named
@RequestScoped
public class CenterStatusPanel {

    private final ShowCenterStatuses show;
    private final RequestParameters parameters;

    private @Nullable List<ShowCenterStatuses.Line> lines;

    @Inject
    CenterStatusPanel(ShowCenterStatuses show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public List<ShowCenterStatuses.Line> getLines() {
        if (lines == null) {
            lines = show.execute(parameters.slug());
        }
        return lines;
    }
}
