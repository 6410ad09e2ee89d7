package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A project gets another milestone. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class AddMilestone {

    private final RegistryChanges changes;
    private final ProjectWork work;

    @Inject
    public AddMilestone(RegistryChanges changes, ProjectWork work) {
        this.changes = changes;
        this.work = work;
    }

    /**
     * @return its number
     * @throws NotFound when there is no such project
     * @throws Invalid each fault with its field
     */
    public int execute(Slug slug, @Nullable Map<String, String> title, @Nullable String due) {
        var project = changes.lock(Project.class, slug);
        var fields = new FormFields();
        var words = fields.text("title", title);
        fields.needed("due", due);
        var day = fields.date("due", due);
        fields.throwIfAny();
        var number = work.milestones(project.id()) + 1;
        work.add(new Milestone(project, number, Objects.requireNonNull(words), Objects.requireNonNull(day)));
        changes.note(project, RegistryAction.PLANNED, String.valueOf(number));
        return number;
    }
}
