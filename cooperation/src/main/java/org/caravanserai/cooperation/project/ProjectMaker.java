package org.caravanserai.cooperation.project;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.shared.Invalid;

/** Makes a project of what was entered. */
@Dependent
public class ProjectMaker {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final Clock clock;

    @Inject
    ProjectMaker(EntryReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @throws Invalid each fault with its field
     */
    public Project make(ProjectForm form) {
        var facts = reader.read(form.entry());
        return new Project(changes.slug(facts.title(), "project"), facts, form.purpose(), clock.instant());
    }
}
