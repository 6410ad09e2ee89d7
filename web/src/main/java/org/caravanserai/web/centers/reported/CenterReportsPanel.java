package org.caravanserai.web.centers.reported;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.reported.ShowReports;
import org.caravanserai.domain.centers.reported.ReportedRow;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Reports of other sources about the center of a page. */
@Named
@RequestScoped
public class CenterReportsPanel {

    private final ShowReports show;
    private final RequestParameters parameters;

    private @Nullable List<ReportedRow> reports;

    @Inject
    CenterReportsPanel(ShowReports show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public List<ReportedRow> getReports() {
        if (reports == null) {
            reports = show.execute(parameters.slug());
        }
        return reports;
    }
}
