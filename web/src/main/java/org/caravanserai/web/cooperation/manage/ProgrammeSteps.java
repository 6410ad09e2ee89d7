package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.caravanserai.cooperation.programme.ApproveProgramme;
import org.caravanserai.cooperation.programme.MoveProgramme;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.shared.OneOf;
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

    private @Nullable String number;

    private @Nullable LocalDate from;

    private @Nullable LocalDate until;

    private @Nullable String quota;

    private @Nullable LocalDate decidedOn;

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
        approve.execute(
                step.slug(),
                step.seen(),
                new ApproveProgramme.ProgrammeApprovalForm(
                        number, FormTexts.of(from), FormTexts.of(until), quota, FormTexts.of(decidedOn)));
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

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getQuota() {
        return quota;
    }

    public void setQuota(@Nullable String quota) {
        this.quota = quota;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
