package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.call.AllocatePlaces;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.exchanges.call.ReleaseResults;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The officer's next steps with a call, each a button. */
@Named
@RequestScoped
public class CallSteps {

    @Inject
    private PublishCall publish;

    @Inject
    private AllocatePlaces allocate;

    @Inject
    private ReleaseResults release;

    @Inject
    private Notices notices;

    @Inject
    private RequestParameters parameters;

    public void publish() {
        publish.execute(parameters.slug());
        notices.done("exchanges.callStep.published");
        again();
    }

    public void allocate() {
        var result = allocate.execute(parameters.slug());
        notices.done("exchanges.callStep.allocated", result.allocated(), result.places(), result.unscored());
        again();
    }

    public void release() {
        release.execute(parameters.slug());
        notices.done("exchanges.callStep.released");
        again();
    }

    private void again() {
        Faces.redirect("/manage/exchanges/calls/%s", parameters.text("slug"));
    }
}
