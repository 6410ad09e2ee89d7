package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.platform.organizations.AcceptMyInvitation;
import org.caravanserai.platform.organizations.DeclineMyInvitation;
import org.caravanserai.platform.organizations.ListMyInvitations;
import org.caravanserai.platform.organizations.ListMyInvitations.MyInvitation;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The invitations to roles that wait for the signed-in person. */
@Named
@RequestScoped
public class OwnInvitationsPage {

    private final RequestParameters parameters;
    private final ListMyInvitations list;
    private final AcceptMyInvitation accept;
    private final DeclineMyInvitation decline;
    private final AcceptedRoles roles;
    private final Notices notices;
    private @Nullable List<MyInvitation> all;

    @Inject
    OwnInvitationsPage(
            RequestParameters parameters,
            ListMyInvitations list,
            AcceptMyInvitation accept,
            DeclineMyInvitation decline,
            AcceptedRoles roles,
            Notices notices) {
        this.parameters = parameters;
        this.list = list;
        this.accept = accept;
        this.decline = decline;
        this.roles = roles;
        this.notices = notices;
    }

    public void accept(UUID id) {
        requireShown();
        var accepted = accept.execute(id);
        notices.done("organizations.invitation.done");
        Faces.redirect(roles.page(accepted));
    }

    public void decline(UUID id) {
        requireShown();
        decline.execute(id);
        notices.done("organizations.ownInvitations.declined");
        Faces.redirect("/my/roles");
    }

    /** The list may be another than the one that was shown: the button may then stand in another row. */
    private void requireShown() {
        if (!parameters.text("shownInvitations").equals(getShown())) {
            throw new Conflict("changed-meanwhile");
        }
    }

    /** A fingerprint of the listed invitations and their order. */
    public String getShown() {
        return Integer.toHexString(
                getAll().stream().map(MyInvitation::id).toList().hashCode());
    }

    public List<MyInvitation> getAll() {
        var found = all == null ? list.execute() : all;
        all = found;
        return found;
    }
}
