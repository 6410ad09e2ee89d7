package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.exchanges.invitation.ShowInvitation;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One invitation with its approvals, for the host, the sending side and the scholar. */
@Named
@RequestScoped
public class ScholarInvitationPage {

    private final ShowInvitation show;
    private final RequestParameters parameters;
    private ShowInvitation.@Nullable Shown shown;

    @Inject
    ScholarInvitationPage(ShowInvitation show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public ShowInvitation.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    public InvitationRow getInvitation() {
        return getShown().invitation();
    }

    /** Approvals that the officer can decide on now. */
    public List<ApprovalKind> getOpen() {
        return getShown().approvals().stream()
                .filter(ShowInvitation.Line::open)
                .map(ShowInvitation.Line::kind)
                .toList();
    }

    /** Whether proofs can be attached: those who see them see the place for them. */
    public boolean isWithProofs() {
        return getShown().approvals().size() > 1
                && (getShown().hosts() || getShown().scholar());
    }
}
