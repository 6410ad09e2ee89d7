package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.events.approval.SubmitEvent;
import org.caravanserai.events.approval.WithdrawChange;
import org.caravanserai.events.approval.WithdrawSubmission;
import org.caravanserai.events.draft.DeleteEventDraft;

/** The organizer's steps on the way to an approved event, each a button. */
@Named
@RequestScoped
public class ApprovalSteps {

    private final SubmitEvent submit;
    private final WithdrawSubmission withdraw;
    private final WithdrawChange withdrawChange;
    private final DeleteEventDraft delete;
    private final EventChanges step;

    @Inject
    ApprovalSteps(
            SubmitEvent submit,
            WithdrawSubmission withdraw,
            WithdrawChange withdrawChange,
            DeleteEventDraft delete,
            EventChanges step) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.withdrawChange = withdrawChange;
        this.delete = delete;
        this.step = step;
    }

    public void submit() {
        step.take("submitted", submit::execute);
    }

    public void withdraw() {
        step.take("withdrawn", withdraw::execute);
    }

    /** Deletes the draft, and leads to the events that are left. */
    public void delete() {
        step.leave("deleted", delete::execute);
    }

    public void withdrawChange() {
        step.take("changeWithdrawn", withdrawChange::execute);
    }
}
