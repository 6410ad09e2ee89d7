package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.project.ChangeProject;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.project.RegisterProject;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Fields that only the form of a project has. */
@Named
@RequestScoped
public class ProjectFormPart implements EntryFormPart {

    private final RegisterProject register;
    private final ChangeProject change;
    private final Map<String, String> purpose = new HashMap<>();

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
    public void show(@Nullable EntryDetails details) {
        if (details instanceof ProjectView project) {
            purpose.putAll(project.purpose().texts());
        }
    }

    @Override
    public void show(RecordForm typed) {
        if (typed instanceof ProjectForm form) {
            purpose.putAll(FormTexts.texts(form.purpose()));
        }
    }

    @Override
    public ProjectForm form(EntryForm shared) {
        return new ProjectForm(shared, purpose);
    }

    @Override
    public String register(EntryForm shared) {
        return register.execute(form(shared));
    }

    @Override
    public void change(Slug slug, @Nullable Long read, EntryForm shared) {
        change.execute(slug, read, form(shared));
    }

    public Map<String, String> getPurpose() {
        return purpose;
    }
}
