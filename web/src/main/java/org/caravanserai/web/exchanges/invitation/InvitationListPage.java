package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.exchanges.invitation.BrowseScholarInvitations;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Invitations from and to the officer's organizations, and those that the person has made. */
@Named
@RequestScoped
public class InvitationListPage {

    private static final int SIZE = 25;

    private final BrowseScholarInvitations browse;
    private final ListAddress address;
    private final CurrentCaller caller;
    private final RequestParameters parameters;
    private @Nullable ListModel<InvitationRow> invitations;

    @Inject
    InvitationListPage(
            BrowseScholarInvitations browse, ListAddress address, CurrentCaller caller, RequestParameters parameters) {
        this.browse = browse;
        this.address = address;
        this.caller = caller;
        this.parameters = parameters;
    }

    public ListModel<InvitationRow> getInvitations() {
        if (invitations == null) {
            var state = parameters.constant(InvitationState.class, "state");
            invitations =
                    new ListModel<>(address, SIZE, request -> browse.execute(state, request), InvitationRow::code);
        }
        return invitations;
    }

    /** Whether the parts of the working area of exchanges are the person's too. */
    public boolean isOfficer() {
        return caller.get().may(Permission.MANAGE_EXCHANGES);
    }

    public String getState() {
        return parameters.text("state");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public boolean isSet() {
        return !getState().isEmpty() || !getQuery().isEmpty();
    }
}
