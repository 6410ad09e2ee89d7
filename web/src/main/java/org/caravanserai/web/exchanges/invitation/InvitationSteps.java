package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.exchanges.invitation.DecideInvitation;
import org.caravanserai.exchanges.invitation.DecideInvitation.Decision;
import org.caravanserai.exchanges.invitation.NominateInvited;
import org.caravanserai.exchanges.invitation.WithdrawInvitation;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Buttons for the next steps of officers and the sender of an invitation. */
@Named
@RequestScoped
public class InvitationSteps {

    private final DecideInvitation decide;
    private final WithdrawInvitation withdraw;
    private final NominateInvited nominate;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable String kind;
    private @Nullable String capacity;
    private @Nullable String note;

    @Inject
    InvitationSteps(
            DecideInvitation decide,
            WithdrawInvitation withdraw,
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
        var fields = new FormFields();
        var what = fields.neededConstant(ApprovalKind.class, "kind", kind);
        fields.throwIfAny();
        decide.execute(new DecideInvitation.Command(code(), Objects.requireNonNull(what), decision, capacity, note));
        done("approvalDecided");
    }

    public void withdraw() {
        withdraw.execute(code(), note);
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

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
