package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.report.ShowCenterFigures;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Key figures of one center, for its overview. */
@Named
@RequestScoped
public class CenterFiguresPanel {

    private final ShowCenterFigures show;
    private final RequestParameters parameters;

    private @Nullable CenterFigures figures;

    @Inject
    CenterFiguresPanel(ShowCenterFigures show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public CenterFigures getFigures() {
        if (figures == null) {
            figures = show.execute(parameters.slug());
        }
        return figures;
    }
}
