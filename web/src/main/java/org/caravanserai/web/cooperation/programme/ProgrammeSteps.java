package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.programme.ApproveProgramme;
import org.caravanserai.cooperation.programme.ApproveProgramme.ProgrammeApprovalForm;
import org.caravanserai.cooperation.programme.MoveProgramme;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.jspecify.annotations.Nullable;

/** A joint programme goes on, is approved, and reports each year. */
@Named
@RequestScoped
public class ProgrammeSteps {

    private final MoveProgramme move;
    private final ApproveProgramme approve;
    private final EntryStep step;

    private @Nullable String state;

    private @Nullable String reason;

    private final Form<ProgrammeApprovalForm> approval = Form.of(ProgrammeApprovalForm.class);

    @Inject
    ProgrammeSteps(MoveProgramme move, ApproveProgramme approve, EntryStep step) {
        this.move = move;
        this.approve = approve;
        this.step = step;
    }

    public void move() {
        var next = OneOf.constant(ProgrammeState.class, "state", String.valueOf(state));
        move.execute(step.slug(), step.seen(), next, reason);
        step.done("cooperation.step.moved");
    }

    public void approve() {
        approve.execute(step.slug(), step.seen(), approval.read());
        step.done("cooperation.step.approved");
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public Form<ProgrammeApprovalForm> getApproval() {
        return approval;
    }
}
