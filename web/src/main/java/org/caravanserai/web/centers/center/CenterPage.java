package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The public page of a center. */
@Named
@RequestScoped
public class CenterPage {

    private final ShowCenter show;
    private final RequestParameters parameters;
    private final CurrentCaller caller;

    private @Nullable CenterView center;

    @Inject
    CenterPage(ShowCenter show, RequestParameters parameters, CurrentCaller caller) {
        this.show = show;
        this.parameters = parameters;
        this.caller = caller;
    }

    public CenterView getCenter() {
        if (center == null) {
            center = show.execute(parameters.text("slug"));
        }
        return center;
    }

    /** Whether the visitor directs it. */
    public boolean isDirected() {
        var partner = getCenter().partner();
        return caller.get().may(Permission.MANAGE_CENTER, getCenter().host().id())
                || partner != null && caller.get().may(Permission.MANAGE_CENTER, partner.id());
    }
}
