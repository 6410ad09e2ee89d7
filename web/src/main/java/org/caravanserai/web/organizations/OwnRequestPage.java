package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.organizations.WithdrawMembershipRequest;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The button that takes back their own request to act for an organization. */
@Named
@RequestScoped
public class OwnRequestPage {

    private final RequestParameters parameters;
    private final WithdrawMembershipRequest withdraw;
    private final Notices notices;

    @Inject
    OwnRequestPage(RequestParameters parameters, WithdrawMembershipRequest withdraw, Notices notices) {
        this.parameters = parameters;
        this.withdraw = withdraw;
        this.notices = notices;
    }

    public void withdraw() {
        withdraw.execute(parameters.slug());
        notices.done("organizations.join.withdrawn");
        Faces.redirect("/organizations/%s", parameters.slug());
    }
}
