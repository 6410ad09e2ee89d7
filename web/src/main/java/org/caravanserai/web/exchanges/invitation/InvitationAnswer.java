package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.exchanges.invitation.AnswerScholarInvitation;
import org.caravanserai.exchanges.invitation.MyScholarInvitations;
import org.caravanserai.web.areas.OwnThings;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The invitations of a scholar on {@code /my}, and the answer to one. */
@Named
@RequestScoped
public class InvitationAnswer implements OwnThings {

    private final AnswerScholarInvitation answer;
    private final MyScholarInvitations mine;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable List<InvitationRow> invitations;

    @Inject
    InvitationAnswer(
            AnswerScholarInvitation answer, MyScholarInvitations mine, Notices notices, RequestParameters parameters) {
        this.answer = answer;
        this.mine = mine;
        this.notices = notices;
        this.parameters = parameters;
    }

    public List<InvitationRow> getInvitations() {
        if (invitations == null) {
            invitations = mine.execute();
        }
        return invitations;
    }

    public void accept() {
        answer.execute(code(), true, null);
        done("invitationAccepted");
    }

    public void decline() {
        answer.execute(code(), false, null);
        done("invitationDeclined");
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/my/invitations/%s", code());
    }

    private String code() {
        return parameters.text("code");
    }

    @Override
    public boolean isThere() {
        return !getInvitations().isEmpty();
    }
}
