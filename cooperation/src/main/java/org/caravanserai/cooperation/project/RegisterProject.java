package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;

/** A keeper of the registry registers a project. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RegisterProject {

    private EntryReader reader;
    private RegistryChanges changes;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RegisterProject() {}

    @Inject
    public RegisterProject(EntryReader reader, RegistryChanges changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @return its slug
     * @throws Invalid each fault with its field
     */
    public String execute(ProjectForm form) {
        var fields = new FormFields();
        var facts = reader.read(form.entry(), fields);
        var purpose = fields.text("purpose", form.purpose());
        fields.throwIfAny();
        if (facts == null || purpose == null) {
            throw new IllegalStateException("refused before");
        }
        var project = new Project(changes.slug(facts.title(), "project"), facts, purpose, clock.instant());
        return changes.register(project, project.state());
    }
}
