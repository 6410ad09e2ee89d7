package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.project.PostponeMilestone;
import org.caravanserai.cooperation.project.PostponeMilestone.MilestonePostponement;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.jspecify.annotations.Nullable;

/** A milestone of a project gets another day. */
@Named
@RequestScoped
public class PostponementStep {

    private final PostponeMilestone postpone;
    private final EntryStep step;

    private @Nullable Integer milestone;

    private final Form<MilestonePostponement> form = Form.of(MilestonePostponement.class);

    @Inject
    PostponementStep(PostponeMilestone postpone, EntryStep step) {
        this.postpone = postpone;
        this.step = step;
    }

    public void move() {
        postpone.execute(step.slug(), milestone == null ? 0 : milestone, form.read());
        step.done("cooperation.step.postponed");
    }

    public @Nullable Integer getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable Integer milestone) {
        this.milestone = milestone;
    }

    public Form<MilestonePostponement> getForm() {
        return form;
    }
}
