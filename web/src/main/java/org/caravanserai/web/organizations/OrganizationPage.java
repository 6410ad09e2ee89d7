package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The public profile of an organization. */
@Named
@RequestScoped
public class OrganizationPage {

    private final RequestParameters parameters;
    private final ShowOrganization show;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    private OrganizationView view;

    @Inject
    OrganizationPage(RequestParameters parameters, ShowOrganization show, CurrentCaller caller) {
        this.parameters = parameters;
        this.show = show;
        this.caller = caller;
        read();
    }

    private void read() {
        view = show.execute(parameters.slug());
    }

    /** The address of one that was merged leads to the one that took over, for good. */
    public void moveOn() {
        if (!view.slug().equals(parameters.slug().value())) {
            Faces.redirectPermanent("/organizations/%s", view.slug());
        }
    }

    public OrganizationView getView() {
        return view;
    }

    /** Whether the caller is no member and can ask to become one. */
    public boolean isJoinable() {
        return view.state().isListed() && !caller.get().organizations().containsKey(view.id());
    }

    public boolean isMine() {
        return caller.get().may(Permission.MANAGE_ORGANIZATION, view.id());
    }
}
