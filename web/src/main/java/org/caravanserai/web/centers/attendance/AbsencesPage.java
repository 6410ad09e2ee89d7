package org.caravanserai.web.centers.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.centers.attendance.SetAbsenceRule;
import org.caravanserai.centers.attendance.SetAbsenceRule.AbsenceLimits;
import org.caravanserai.centers.attendance.ShowAbsences;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The rule of absence of a class, and who has reached its limits. */
@Named
@RequestScoped
public class AbsencesPage {

    private final ShowAbsences show;
    private final SetAbsenceRule set;
    private final ManagedClassPage page;
    private final Notices notices;

    private ShowAbsences.@Nullable Shown shown;

    private @Nullable Form<AbsenceLimits> form;

    @Inject
    AbsencesPage(ShowAbsences show, SetAbsenceRule set, ManagedClassPage page, Notices notices) {
        this.show = show;
        this.set = set;
        this.page = page;
        this.notices = notices;
    }

    @PostConstruct
    void load() {
        shown = show.execute(page.getShown().row().code());
        form = Form.of(AbsenceLimits.class, AbsenceLimits.of(shown.rule()));
    }

    public ShowAbsences.Shown getShown() {
        return Objects.requireNonNull(shown);
    }

    public void save() {
        var code = page.getShown().row().code();
        set.execute(code, getForm().read());
        notices.done("centers.absence.saved");
        Faces.redirect("/manage/classes/%s/absences", code);
    }

    public Form<AbsenceLimits> getForm() {
        return Objects.requireNonNull(form);
    }
}
