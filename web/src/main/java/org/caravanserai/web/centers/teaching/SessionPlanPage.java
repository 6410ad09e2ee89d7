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
import java.util.Objects;
import java.util.function.Supplier;
import org.caravanserai.centers.session.PatternDraft;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.session.PreviewSessions;
import org.caravanserai.centers.session.SessionPlan;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Plans the sessions of a class by weekly patterns, after a preview. */
@Named
@RequestScoped
public class SessionPlanPage {

    private static final int USUAL_MINUTES = 90;

    /** What all days have in common. */
    record Weeks(
            @Between(least = WeeklyPattern.LEAST_MINUTES, most = WeeklyPattern.MOST_MINUTES)
            int minutes,

            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final PreviewSessions preview;
    private final PlanSessions plan;
    private final ManagedClassPage page;
    private final Notices notices;

    private final Map<String, @Nullable LocalTime> times = new HashMap<>();

    private final Form<Weeks> form = Form.of(Weeks.class, new Weeks(USUAL_MINUTES, null, null));

    private @Nullable SessionPlan seen;

    @Inject
    SessionPlanPage(PreviewSessions preview, PlanSessions plan, ManagedClassPage page, Notices notices) {
        this.preview = preview;
        this.plan = plan;
        this.page = page;
        this.notices = notices;
    }

    public void look() {
        seen = atTheFields(() -> preview.execute(page.getShown().row().code(), pattern()));
    }

    public void save() {
        int planned = atTheFields(() -> plan.execute(page.getShown().row().code(), pattern()));
        notices.done("centers.sessions.planned", planned);
        Faces.redirect("/manage/classes/%s/sessions", page.getShown().row().code());
    }

    /** A fault of the days of the week is shown at the first of them. */
    private static <T> T atTheFields(Supplier<T> step) {
        var faults = new Invalid.Collector();
        var done = faults.value(own -> own.startsWith("slots") ? DayOfWeek.MONDAY.name() : own, step);
        faults.throwIfAny();
        return Objects.requireNonNull(done);
    }

    private PatternDraft pattern() {
        var weeks = form.read();
        var slots = Arrays.stream(DayOfWeek.values())
                .filter(day -> times.get(day.name()) != null)
                .map(day -> new WeeklyPattern.Slot(day, Objects.requireNonNull(times.get(day.name())), weeks.minutes()))
                .toList();
        return new PatternDraft(slots, weeks.from(), weeks.to());
    }

    /** Preview of the weekly pattern; null before it was requested. */
    public @Nullable SessionPlan getSeen() {
        return seen;
    }

    /** Local time at which a session of a day begins; null: none on this day. */
    public Map<String, @Nullable LocalTime> getTimes() {
        return times;
    }

    public Form<Weeks> getForm() {
        return form;
    }
}
