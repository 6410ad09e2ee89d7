package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.project.PlanProject;
import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.FormRows;
import org.jspecify.annotations.Nullable;

/** Objective of a project, and the pledges and deliveries of its parties. */
@Named
@RequestScoped
public class ProjectPlanPage {

    private static final int SPARE = 3;

    private final PlanProject plan;
    private final EntryStep step;
    private @Nullable EntryView view;
    private final FormRows<ObjectiveFields> objectives = new FormRows<>("objectives", "unit");
    private final FormRows<ContributionFields> contributions = new FormRows<>("contributions", "organization");

    @Inject
    ProjectPlanPage(ManagedEntryPage page, PlanProject plan, EntryStep step) {
        this.plan = plan;
        this.step = step;
        var found = page.getView();
        view = found;
        if (found.details() instanceof ProjectView project) {
            objectives.show(project.objectives().stream().map(ObjectiveFields::of), SPARE, ObjectiveFields::new);
            contributions.show(
                    project.contributions().stream().map(ContributionFields::of), SPARE, ContributionFields::new);
        }
    }

    public void save() {
        try {
            plan.execute(
                    step.slug(),
                    step.seen(),
                    new ProjectPlanForm(
                            objectives.forms(ObjectiveFields::form), contributions.forms(ContributionFields::form)));
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation(id(fault.field()), fault.key(), fault.arguments()))
                    .toList());
        }
        step.done("cooperation.step.planned");
    }

    private String id(String path) {
        return Stream.of(objectives, contributions)
                .map(rows -> rows.id(path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(path);
    }

    /** The version that the form began with, also after it was sent. */
    public long getSeen() {
        var read = step.seen();
        var shown = view;
        return read != null ? read : shown == null ? 0 : shown.row().version();
    }

    public FormRows<ObjectiveFields> getObjectives() {
        return objectives;
    }

    public FormRows<ContributionFields> getContributions() {
        return contributions;
    }
}
