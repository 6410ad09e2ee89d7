package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.CenterDraft;
import org.caravanserai.centers.center.DraftCenter;
import org.caravanserai.centers.center.EditCenter;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The application for a center, new or known. */
@Named
@RequestScoped
public class CenterFormPage {

    private static final int LANGUAGES = 3;

    private final DraftCenter draft;
    private final EditCenter edit;
    private final Notices notices;
    private String slug;
    private @Nullable Long version;
    private boolean editable = true;
    private Map<ApplicationPart, String> application = Map.of();
    private Form<CenterDraft> form = Form.of(CenterDraft.class);
    private @Nullable String holidays;

    @Inject
    CenterFormPage(
            DraftCenter draft, EditCenter edit, ShowOwnCenter show, Notices notices, RequestParameters parameters) {
        this.draft = draft;
        this.edit = edit;
        this.notices = notices;
        this.slug = parameters.text("slug");
        if (!slug.isEmpty() && !FacesContext.getCurrentInstance().isPostback()) {
            var known = show.execute(parameters.slug());
            if (!known.directs()) {
                throw new NotFound("not-found");
            }
            version = known.center().version();
            editable = known.can(CenterStep.EDIT);
            application = known.application();
            form = Form.of(CenterDraft.class, CenterDraft.of(known));
            holidays = HolidayLines.of(known.center().profile().calendar().holidays());
        } else {
            form.put("weekend", List.of(DayOfWeek.SUNDAY.name()));
        }
        form.withRows("languages", LANGUAGES);
    }

    public void save() {
        form.put("holidays", HolidayLines.rows(holidays));
        if (slug.isEmpty()) {
            slug = draft.execute(form.read()).value();
        } else {
            edit.execute(Slug.of(slug), version, form.read());
        }
        notices.done("centers.done.saved");
        Faces.redirect("/manage/centers/%s", slug);
    }

    public Form<CenterDraft> getForm() {
        return form;
    }

    /** One a line. */
    public @Nullable String getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable String holidays) {
        this.holidays = holidays;
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
