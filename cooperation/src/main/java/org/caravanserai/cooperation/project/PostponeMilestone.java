package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A milestone gets another day; the day that was planned first stays known. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class PostponeMilestone {

    private static final int LONGEST_REASON = 500;

    private final RegistryChanges changes;
    private final ProjectWork work;

    @Inject
    public PostponeMilestone(RegistryChanges changes, ProjectWork work) {
        this.changes = changes;
        this.work = work;
    }

    /**
     * @param reason why, for the history
     * @throws NotFound when there is no such project or milestone
     * @throws Refused {@code milestone-state} when it was accepted
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, int number, @Nullable String due, @Nullable String reason) {
        var project = changes.lock(Project.class, slug);
        var milestone = work.lockMilestone(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        var fields = new FormFields();
        fields.needed("due", due);
        fields.needed("reason", reason);
        var day = fields.date("due", due);
        var why = fields.text("reason", reason, LONGEST_REASON);
        fields.throwIfAny();
        milestone.postpone(Objects.requireNonNull(day));
        changes.note(project, RegistryAction.MILESTONE_MOVED, number + ": " + why);
    }
}
