package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.ReleaseResults;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The officer's next steps with a call, each a button. */
@Named
@RequestScoped
public class CallSteps {

    private final PublishCall publish;
    private final AllocatePlaces allocate;
    private final ReleaseResults release;
    private final ShowOwnCall show;
    private final Notices notices;
    private final RequestParameters parameters;
    private String allocation = "";

    @Inject
    CallSteps(
            PublishCall publish,
            AllocatePlaces allocate,
            ReleaseResults release,
            ShowOwnCall show,
            Notices notices,
            RequestParameters parameters) {
        this.publish = publish;
        this.allocate = allocate;
        this.release = release;
        this.show = show;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void publish() {
        publish.execute(parameters.slug());
        notices.done("exchanges.callStep.published");
        again();
    }

    public void allocate() {
        var result = allocate.execute(parameters.slug());
        notices.done("exchanges.callStep.allocated", result.allocated(), result.places(), result.unscored());
        if (result.open() > 0) {
            notices.done("exchanges.callStep.allocatedOpen", result.open());
        }
        again();
    }

    public void release() {
        release.execute(parameters.slug(), allocation);
        notices.done("exchanges.callStep.released");
        again();
    }

    /** The version of the allocation that the page shows. */
    public String getAllocation() {
        var shown = allocation.isEmpty() ? show.execute(parameters.slug()).allocation() : null;
        return shown == null ? allocation : shown.version();
    }

    public void setAllocation(String allocation) {
        this.allocation = allocation;
    }

    private void again() {
        Faces.redirect("/manage/exchanges/calls/%s", parameters.text("slug"));
    }
}
