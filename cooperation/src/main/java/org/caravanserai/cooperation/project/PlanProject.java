package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
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
        var fields = new FormFields();
        var objectives = fields.list("objectives", form.objectives(), each -> each.read(bodies));
        var contributions = fields.list("contributions", form.contributions(), each -> each.read(bodies));
        fields.throwIfAny();
        project.pursue(objectives);
        project.contribute(contributions);
        changes.note(project, RegistryAction.PLANNED, null);
    }
}
