package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.session.PatternDraft;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.teaching.ClassDraft;
import org.caravanserai.centers.teaching.ClassSettings;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.jspecify.annotations.Nullable;

/** Plans and fills classes of the demo data, on the days when it would have happened. */
@ApplicationScoped
class DemoClasses {

    static final String TEACHER = "teacher";
    private static final String DIRECTOR = "center";

    private final DemoPeople people;
    private final PlanClass plan;
    private final PlanSessions sessions;
    private final MoveClass step;
    private final Enrol enrol;

    @Inject
    DemoClasses(DemoPeople people, PlanClass plan, PlanSessions sessions, MoveClass step, Enrol enrol) {
        this.people = people;
        this.plan = plan;
        this.sessions = sessions;
        this.step = step;
        this.enrol = enrol;
    }

    /**
     * A class of the demo data.
     *
     * @param point teaching point; null: at the seat of the center, or online
     * @param daysAgo when it is planned
     * @param from first day of its sessions
     */
    record Plan(
            Slug center,
            String term,
            String course,
            Map<String, String> name,
            int places,
            @Nullable String room,
            @Nullable String point,
            int daysAgo,
            LocalDate from,
            LocalDate to,
            List<WeeklyPattern.Slot> slots) {}

    /** Plans it and opens it for enrolment. */
    String open(Plan wanted) {
        var code = new String[1];
        people.act(DIRECTOR, wanted.daysAgo(), () -> {
            code[0] = plan.execute(wanted.center(), new ClassDraft(wanted.term(), wanted.course(), settings(wanted)));
            sessions.execute(code[0], new PatternDraft(wanted.slots(), wanted.from(), wanted.to()));
            step.execute(code[0], ClassState.OPEN, null);
        });
        return code[0];
    }

    private static ClassSettings settings(Plan wanted) {
        var form = Form.of(ClassSettings.class);
        form.put("name", wanted.name());
        form.put("mode", wanted.room() == null && wanted.point() == null ? ClassMode.ONLINE : ClassMode.ON_SITE);
        form.put("minimum", 4);
        form.put("maximum", wanted.places());
        form.put("decideOn", wanted.from().minusDays(7));
        form.put("teacher", TEACHER + DemoPeople.DOMAIN);
        form.put("room", wanted.room());
        form.put("teachingPoint", wanted.point());
        return form.read();
    }

    void enrol(String code, String who, int daysAgo) {
        people.act(who, daysAgo, () -> enrol.execute(code, null));
    }

    void step(String code, ClassState state, int daysAgo) {
        people.act(DIRECTOR, daysAgo, () -> step.execute(code, state, null));
    }
}
