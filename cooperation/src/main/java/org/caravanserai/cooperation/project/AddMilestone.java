package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Milestone;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

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

    /** A milestone as a keeper enters it. */
    public record MilestoneDraft(LocalizedText title, LocalDate due) {}

    /**
     * @return its number
     * @throws NotFound when there is no such project
     * @throws Invalid without a title
     */
    public int execute(Slug slug, MilestoneDraft draft) {
        var project = changes.lock(Project.class, slug);
        var number = work.milestones(project.id()) + 1;
        work.add(new Milestone(project, number, draft.title(), draft.due()));
        changes.note(project, RegistryAction.PLANNED, String.valueOf(number));
        return number;
    }
}
