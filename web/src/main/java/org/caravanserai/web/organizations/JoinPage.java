package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.organizations.RequestMembership;
import org.caravanserai.platform.organizations.ShowJoining;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** "I work here": request for membership in an organization, or claim to one without managers. */
@Named
@RequestScoped
public class JoinPage {

    private final RequestParameters parameters;
    private final ShowJoining showWays;
    private final ShowOrganization show;
    private final RequestMembership request;
    private final Notices notices;
    private OrganizationView view;
    private ShowJoining.Ways ways;
    private OrganizationRole role = OrganizationRole.EVENT_ORGANIZER;

    private @Nullable String email;

    private @Nullable String note;

    @Inject
    JoinPage(
            RequestParameters parameters,
            ShowJoining showWays,
            ShowOrganization show,
            RequestMembership request,
            Notices notices) {
        this.parameters = parameters;
        this.showWays = showWays;
        this.show = show;
        this.request = request;
        this.notices = notices;
        read();
    }

    private void read() {
        ways = showWays.execute(parameters.slug());
        view = show.execute(parameters.slug());
        email = ways.ownAddress();
    }

    public void send() {
        var typed = email == null || email.isBlank() ? null : EmailAddress.of(email);
        var next = request.execute(parameters.slug(), role, note, typed);
        notices.done("organizations.join.next." + next);
        Faces.redirect("/organizations/%s/join", view.slug());
    }

    public OrganizationView getView() {
        return view;
    }

    public ShowJoining.Ways getWays() {
        return ways;
    }

    public OrganizationRole getRole() {
        return role;
    }

    public void setRole(OrganizationRole role) {
        this.role = role;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
