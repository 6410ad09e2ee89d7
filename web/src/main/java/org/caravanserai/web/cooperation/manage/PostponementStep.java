package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.caravanserai.cooperation.project.PostponeMilestone;
import org.jspecify.annotations.Nullable;

/** A milestone of a project gets another day. */
@Named
@RequestScoped
public class PostponementStep {

    private final PostponeMilestone postpone;
    private final EntryStep step;

    private @Nullable Integer milestone;

    private @Nullable LocalDate due;

    private @Nullable String reason;

    @Inject
    PostponementStep(PostponeMilestone postpone, EntryStep step) {
        this.postpone = postpone;
        this.step = step;
    }

    public void move() {
        postpone.execute(step.slug(), milestone == null ? 0 : milestone, FormTexts.of(due), reason);
        step.done("cooperation.step.postponed");
    }

    public @Nullable Integer getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable Integer milestone) {
        this.milestone = milestone;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
