package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.organizations.ResubmitOrganization;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The button that asks the authority to look again at an organization it refused. */
@Named
@RequestScoped
public class ResubmissionPage {

    private final RequestParameters parameters;
    private final ResubmitOrganization resubmit;
    private final Notices notices;

    @Inject
    ResubmissionPage(RequestParameters parameters, ResubmitOrganization resubmit, Notices notices) {
        this.parameters = parameters;
        this.resubmit = resubmit;
        this.notices = notices;
    }

    public void resubmit() {
        resubmit.execute(parameters.slug());
        notices.done("organizations.form.resubmitted");
        Faces.redirect("/manage/organizations/%s", parameters.slug());
    }
}
