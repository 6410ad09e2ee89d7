package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import org.caravanserai.cooperation.project.ProjectPlanForm.ContributionForm;
import org.caravanserai.cooperation.project.ProjectPlanForm.ObjectiveForm;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Objective;
import org.caravanserai.domain.cooperation.project.PartyContribution;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Sets the objective of a project and the pledges and deliveries of its parties. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class PlanProject {

    private final RegistryChanges changes;
    private final Bodies bodies;

    @Inject
    public PlanProject(RegistryChanges changes, Bodies bodies) {
        this.changes = changes;
        this.bodies = bodies;
    }

    /**
     * All objectives and contributions, as they are from now on.
     *
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is no such project
     * @throws Refused {@code not-a-project-party}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, ProjectPlanForm form) {
        var project = changes.lock(Project.class, slug, read);
        var faults = new Invalid.Collector();
        var objectives = EntryReader.rows("objectives", form.objectives(), this::objective, faults);
        var contributions = EntryReader.rows("contributions", form.contributions(), this::contribution, faults);
        faults.throwIfAny();
        project.pursue(objectives);
        project.contribute(contributions);
        changes.note(project, RegistryAction.PLANNED, null);
    }

    private Objective objective(ObjectiveForm form) {
        return new Objective(
                form.statement(),
                form.unit(),
                form.baseline(),
                form.target(),
                form.actual(),
                form.due(),
                bodies.find("owner", form.owner()));
    }

    private PartyContribution contribution(ContributionForm form) {
        return new PartyContribution(
                bodies.find("organization", form.organization()),
                form.kind(),
                form.pledged(),
                Objects.requireNonNullElse(form.delivered(), BigDecimal.ZERO),
                form.unit());
    }
}
