package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.proposal.LinkOutcome;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Links the outcome of an adopted proposal to it. */
@Named
@RequestScoped
public class OutcomeStep {

    private final LinkOutcome link;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Form<LinkOutcome.OutcomeForm> form = Form.of(LinkOutcome.OutcomeForm.class);

    @Inject
    OutcomeStep(LinkOutcome link, RequestParameters parameters, Notices notices) {
        this.link = link;
        this.parameters = parameters;
        this.notices = notices;
    }

    public void link() {
        var code = parameters.text("code");
        link.execute(code, form.read());
        notices.done("cooperation.outcome.linked");
        Faces.redirect("/proposals/%s", code);
    }

    public Form<LinkOutcome.OutcomeForm> getForm() {
        return form;
    }
}
