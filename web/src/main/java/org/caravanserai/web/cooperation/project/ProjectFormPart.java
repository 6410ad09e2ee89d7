package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.cooperation.project.ChangeProject;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.project.RegisterProject;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.cooperation.registry.EntryFormPart;
import org.jspecify.annotations.Nullable;

/** The form of a project. */
@RequestScoped
class ProjectFormPart implements EntryFormPart<ProjectForm> {

    private final RegisterProject register;
    private final ChangeProject change;

    @Inject
    ProjectFormPart(RegisterProject register, ChangeProject change) {
        this.register = register;
        this.change = change;
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.PROJECT;
    }

    @Override
    public Class<ProjectForm> type() {
        return ProjectForm.class;
    }

    @Override
    public ProjectForm known(EntryForm shared, EntryDetails details) {
        return new ProjectForm(shared, ((ProjectView) details).purpose());
    }

    @Override
    public String register(ProjectForm form) {
        return register.execute(form);
    }

    @Override
    public void change(Slug slug, @Nullable Long read, ProjectForm form) {
        change.execute(slug, read, form);
    }
}
