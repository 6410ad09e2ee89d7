package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A project goes on to its next state, or back. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class MoveProject {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final History history;

    @Inject
    public MoveProject(EntryReader reader, RegistryChanges changes, History history) {
        this.reader = reader;
        this.changes = changes;
        this.history = history;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Refused {@code project-state}, {@code project-parties}
     * @throws org.caravanserai.domain.shared.Invalid {@code reason} where it is broken off without one
     */
    public void execute(Slug slug, @Nullable Long read, ProjectState next, @Nullable String why) {
        var project = changes.lock(Project.class, slug, read);
        var reason = changes.reason(next.isBrokenOff(), why);
        history.step(project, RegistryAction.MOVED, reason, () -> project.become(next, reader.today()));
    }
}
