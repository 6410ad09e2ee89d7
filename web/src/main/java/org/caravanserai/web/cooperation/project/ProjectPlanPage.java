package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.project.PlanProject;
import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.cooperation.project.ProjectPlanForm.ContributionForm;
import org.caravanserai.cooperation.project.ProjectPlanForm.ObjectiveForm;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.caravanserai.web.cooperation.registry.ManagedEntryPage;
import org.jspecify.annotations.Nullable;

/** Objective of a project, and the pledges and deliveries of its parties. */
@Named
@RequestScoped
public class ProjectPlanPage {

    private static final int SPARE = 3;

    private final PlanProject plan;
    private final EntryStep step;
    private @Nullable EntryView view;
    private final Form<ProjectPlanForm> form;

    @Inject
    ProjectPlanPage(ManagedEntryPage page, PlanProject plan, EntryStep step) {
        this.plan = plan;
        this.step = step;
        var found = page.getView();
        view = found;
        var known = found.details() instanceof ProjectView project
                ? known(project)
                : new ProjectPlanForm(List.of(), List.of());
        form = Form.of(ProjectPlanForm.class, known)
                .withRows("objectives", known.objectives().size() + SPARE)
                .withRows("contributions", known.contributions().size() + SPARE);
    }

    private static ProjectPlanForm known(ProjectView project) {
        return new ProjectPlanForm(
                project.objectives().stream()
                        .map(each -> new ObjectiveForm(
                                each.statement(),
                                each.unit(),
                                each.baseline(),
                                each.target(),
                                each.actual(),
                                each.due(),
                                Slug.of(each.owner())))
                        .toList(),
                project.contributions().stream()
                        .map(each -> new ContributionForm(
                                Slug.of(each.organization()),
                                each.kind(),
                                each.pledged(),
                                each.delivered(),
                                each.unit()))
                        .toList());
    }

    public void save() {
        var typed = form.read();
        try {
            plan.execute(step.slug(), step.seen(), typed);
        } catch (Invalid refusal) {
            throw form.inRows(refusal);
        }
        step.done("cooperation.step.planned");
    }

    /** The version that the form began with, also after it was sent. */
    public long getSeen() {
        var read = step.seen();
        var shown = view;
        return read != null ? read : shown == null ? 0 : shown.row().version();
    }

    public Form<ProjectPlanForm> getForm() {
        return form;
    }
}
