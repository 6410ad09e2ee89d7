package org.caravanserai.web.centers.teaching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.centers.attendance.SetAbsenceRule;
import org.caravanserai.centers.attendance.ShowAbsences;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The rule of absence of a class, and who has reached its limits. */
@Named
@RequestScoped
public class AbsencesPage {

    private ShowAbsences show;
    private SetAbsenceRule set;
    private ManagedClassPage page;
    private Notices notices;

    private ShowAbsences.@Nullable Shown shown;

    private @Nullable String lateAfter;

    private @Nullable String warnAfter;

    private @Nullable String dropAfter;

    private boolean automatic;

    @SuppressWarnings("NullAway.Init")
    protected AbsencesPage() {}

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
        var rule = shown.rule();
        lateAfter = String.valueOf(rule.lateAfter());
        warnAfter = Objects.toString(rule.warnAfter(), null);
        dropAfter = Objects.toString(rule.dropAfter(), null);
        automatic = rule.automatic();
    }

    public ShowAbsences.Shown getShown() {
        return Objects.requireNonNull(shown);
    }

    public void save() {
        var code = page.getShown().row().code();
        set.execute(code, new SetAbsenceRule.Form(lateAfter, warnAfter, dropAfter, automatic));
        notices.done("centers.absence.saved");
        Faces.redirect("/manage/classes/%s/absences", code);
    }

    public @Nullable String getLateAfter() {
        return lateAfter;
    }

    public void setLateAfter(@Nullable String lateAfter) {
        this.lateAfter = lateAfter;
    }

    public @Nullable String getWarnAfter() {
        return warnAfter;
    }

    public void setWarnAfter(@Nullable String warnAfter) {
        this.warnAfter = warnAfter;
    }

    public @Nullable String getDropAfter() {
        return dropAfter;
    }

    public void setDropAfter(@Nullable String dropAfter) {
        this.dropAfter = dropAfter;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public void setAutomatic(boolean automatic) {
        this.automatic = automatic;
    }
}
