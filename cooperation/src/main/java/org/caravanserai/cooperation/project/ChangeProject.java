package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectWork;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry corrects a project. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ChangeProject {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final ProjectWork work;

    @Inject
    public ChangeProject(EntryReader reader, RegistryChanges changes, ProjectWork work) {
        this.reader = reader;
        this.changes = changes;
        this.work = work;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Refused {@code party-is-needed}, {@code party-has-verified}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, ProjectForm form) {
        var project = changes.lock(Project.class, slug, read);
        var before = changes.fields(project);
        var facts = reader.read(form.entry(), project.links());
        project.change(facts, form.purpose(), work.shown(project.id()), work.verifiers(project.id()));
        changes.corrected(project, before);
    }
}
