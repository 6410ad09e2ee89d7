package org.caravanserai.web.centers.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.caravanserai.centers.center.DraftCenter;
import org.caravanserai.centers.center.EditCenter;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The application for a center, new or known. */
@Named
@RequestScoped
public class CenterFormPage {

    private final DraftCenter draft;
    private final EditCenter edit;
    private final Notices notices;
    private String slug;
    private @Nullable Long version;
    private boolean editable = true;
    private Map<ApplicationPart, String> application = Map.of();
    private final CenterFields fields = new CenterFields();

    @Inject
    CenterFormPage(
            DraftCenter draft, EditCenter edit, ShowOwnCenter show, Notices notices, RequestParameters parameters) {
        this.draft = draft;
        this.edit = edit;
        this.notices = notices;
        this.slug = parameters.text("slug");
        if (!slug.isEmpty() && !FacesContext.getCurrentInstance().isPostback()) {
            var known = show.execute(parameters.slug());
            version = known.center().version();
            editable = known.editable();
            application = known.application();
            fields.show(known);
        }
    }

    public void save() {
        if (slug.isEmpty()) {
            slug = draft.execute(fields.form()).value();
        } else {
            edit.execute(Slug.of(slug), version, fields.form());
        }
        notices.done("centers.done.saved");
        Faces.redirect("/manage/centers/%s", slug);
    }

    public CenterFields getFields() {
        return fields;
    }

    /** Whether the form is shown; one that was sent is shown again also when it became too late for it. */
    public boolean isEditable() {
        return editable;
    }

    /** The texts of the application, to be read where they can no longer be changed. */
    public Map<ApplicationPart, String> getApplication() {
        return application;
    }

    public String getSlug() {
        return slug;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
