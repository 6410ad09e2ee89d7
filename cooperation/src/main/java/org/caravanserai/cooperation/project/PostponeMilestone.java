package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A milestone gets another day; the day that was planned first stays known. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class PostponeMilestone {

    private final RegistryChanges changes;
    private final ProjectWork work;

    @Inject
    public PostponeMilestone(RegistryChanges changes, ProjectWork work) {
        this.changes = changes;
        this.work = work;
    }

    /** The new day, and why, for the history. */
    public record MilestonePostponement(LocalDate due, Reason reason) {}

    /**
     * @throws NotFound when there is no such project or milestone
     * @throws Refused {@code milestone-state} when it was accepted
     * @throws Invalid for the same day
     */
    public void execute(Slug slug, int number, MilestonePostponement to) {
        var project = changes.lock(Project.class, slug);
        var milestone = work.lockMilestone(project.id(), number).orElseThrow(() -> new NotFound("not-found"));
        milestone.postpone(to.due());
        changes.note(project, RegistryAction.MILESTONE_MOVED, number + ": " + to.reason());
    }
}
