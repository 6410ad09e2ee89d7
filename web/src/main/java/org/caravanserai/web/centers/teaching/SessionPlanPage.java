package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.teaching.PatternForm;
import org.caravanserai.centers.teaching.PlanSessions;
import org.caravanserai.centers.teaching.PreviewSessions;
import org.caravanserai.centers.teaching.SessionPlan;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Plans the sessions of a class by weekly patterns, after a preview. */
@Named
@RequestScoped
public class SessionPlanPage {

    private static final String USUAL_MINUTES = "90";

    private final PreviewSessions preview;
    private final PlanSessions plan;
    private final ManagedClassPage page;
    private final Notices notices;

    private final Map<String, @Nullable LocalTime> times = new HashMap<>();

    private String minutes = USUAL_MINUTES;

    private @Nullable LocalDate from;

    private @Nullable LocalDate to;

    private @Nullable SessionPlan seen;

    @Inject
    SessionPlanPage(PreviewSessions preview, PlanSessions plan, ManagedClassPage page, Notices notices) {
        this.preview = preview;
        this.plan = plan;
        this.page = page;
        this.notices = notices;
    }

    public void look() {
        seen = preview.execute(page.getShown().row().code(), form());
    }

    public void save() {
        int planned = plan.execute(page.getShown().row().code(), form());
        notices.done("centers.sessions.planned", planned);
        Faces.redirect("/manage/classes/%s/sessions", page.getShown().row().code());
    }

    private PatternForm form() {
        var slots = Arrays.stream(DayOfWeek.values())
                .filter(day -> times.get(day.name()) != null)
                .map(day -> new PatternForm.SlotForm(day.name(), String.valueOf(times.get(day.name())), minutes))
                .toList();
        return new PatternForm(slots, from == null ? null : from.toString(), to == null ? null : to.toString());
    }

    /** Preview of the weekly pattern; null before it was requested. */
    public @Nullable SessionPlan getSeen() {
        return seen;
    }

    /** Local time at which a session of a day begins; null: none on this day. */
    public Map<String, @Nullable LocalTime> getTimes() {
        return times;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
