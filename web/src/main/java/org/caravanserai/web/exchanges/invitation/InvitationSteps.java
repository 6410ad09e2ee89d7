package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.invitation.DecideInvitation;
import org.caravanserai.exchanges.invitation.DecideInvitation.Decision;
import org.caravanserai.exchanges.invitation.DecideInvitation.ScholarInvitationDecision;
import org.caravanserai.exchanges.invitation.NominateInvited;
import org.caravanserai.exchanges.invitation.WithdrawScholarInvitation;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Buttons for the next steps of officers and the sender of an invitation. */
@Named
@RequestScoped
public class InvitationSteps {

    private final DecideInvitation decide;
    private final WithdrawScholarInvitation withdraw;
    private final NominateInvited nominate;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Form<ScholarInvitationDecision> form = Form.of(ScholarInvitationDecision.class);
    private @Nullable String why;

    @Inject
    InvitationSteps(
            DecideInvitation decide,
            WithdrawScholarInvitation withdraw,
            NominateInvited nominate,
            Notices notices,
            RequestParameters parameters) {
        this.decide = decide;
        this.withdraw = withdraw;
        this.nominate = nominate;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void give() {
        decide(Decision.GIVE);
    }

    public void refuse() {
        decide(Decision.REFUSE);
    }

    private void decide(Decision decision) {
        form.put("decision", decision);
        decide.execute(code(), form.read());
        done("approvalDecided");
    }

    public void withdraw() {
        withdraw.execute(code(), why);
        done("invitationWithdrawn");
    }

    public void release() {
        nominate.execute(code());
        done("scholarReleased");
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/manage/exchanges/invitations/%s", code());
    }

    private String code() {
        return parameters.text("code");
    }

    public Form<ScholarInvitationDecision> getForm() {
        return form;
    }

    /** Why the invitation is withdrawn. */
    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
