package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.project.AddMilestone;
import org.caravanserai.cooperation.project.AddMilestone.MilestoneDraft;
import org.caravanserai.cooperation.project.MoveProject;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.jspecify.annotations.Nullable;

/** A project goes on, and gets milestones. */
@Named
@RequestScoped
public class ProjectSteps {

    private final MoveProject move;
    private final AddMilestone add;
    private final EntryStep step;

    private @Nullable String state;

    private @Nullable String reason;

    private final Form<MilestoneDraft> milestone = Form.of(MilestoneDraft.class);

    @Inject
    ProjectSteps(MoveProject move, AddMilestone add, EntryStep step) {
        this.move = move;
        this.add = add;
        this.step = step;
    }

    public void move() {
        var next = OneOf.constant(ProjectState.class, "state", String.valueOf(state));
        move.execute(step.slug(), step.seen(), next, reason);
        step.done("cooperation.step.moved");
    }

    public void addMilestone() {
        add.execute(step.slug(), milestone.read());
        step.done("cooperation.step.milestoneAdded");
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

    public Form<MilestoneDraft> getMilestone() {
        return milestone;
    }
}
