package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What the parties that the caller acts for have to show or to decide in projects. */
@UseCase
@Requires(Permission.TAKE_PART_IN_PROJECTS)
public class ListProjectDuties {

    private final RegistryDirectory directory;
    private final CurrentCaller caller;

    @Inject
    public ListProjectDuties(RegistryDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    /** The next due first; without what waits for another side. */
    public List<ProjectDuty> execute() {
        var own = caller.get().organizationsFor(Permission.TAKE_PART_IN_PROJECTS);
        return directory.duties(own).stream()
                .filter(duty -> duty.isToShow() || duty.submittedFor() == null || !own.contains(duty.submittedFor()))
                .toList();
    }
}
