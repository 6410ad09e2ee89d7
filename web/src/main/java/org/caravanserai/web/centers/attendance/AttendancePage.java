package org.caravanserai.web.centers.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.centers.attendance.RecordAttendance;
import org.caravanserai.centers.attendance.ShowAttendance;
import org.caravanserai.domain.centers.attendance.CheckInWindow;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.teaching.SessionStep;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of a session, marked with one hand: only what was changed is sent on. */
@Named
@RequestScoped
public class AttendancePage {

    private final ShowAttendance show;
    private final RecordAttendance record;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Clock clock;

    private ShowAttendance.@Nullable Shown shown;

    @Inject
    AttendancePage(
            ShowAttendance show, RecordAttendance record, RequestParameters parameters, Notices notices, Clock clock) {
        this.show = show;
        this.record = record;
        this.parameters = parameters;
        this.notices = notices;
        this.clock = clock;
    }

    public ShowAttendance.Shown getShown() {
        if (shown == null) {
            shown = show.execute(SessionAddress.of(parameters.text("id")));
        }
        return shown;
    }

    /** Whether learners can check in at this moment. */
    public boolean isOpen() {
        return CheckInWindow.isOpen(getShown().session(), clock.instant());
    }

    public boolean isCancelled() {
        return !getShown().session().can(SessionStep.MARK);
    }

    /** Whether the day of the session has come where it takes place; before it, only excuses are taken. */
    public boolean isBegun() {
        var session = getShown().session();
        var day = session.startsAt().atZone(session.zone()).toLocalDate();
        return !clock.instant().atZone(session.zone()).toLocalDate().isBefore(day);
    }

    /** The marks that can be entered now, in the order in which a tap goes through them. */
    public List<Mark> getMarks() {
        return isBegun() || getShown().lines().stream().anyMatch(AttendancePage::isMarkedAsThere)
                ? List.of(Mark.values())
                : List.of(Mark.EXCUSED);
    }

    /** Also before the day: a session that was held can have been moved. */
    private static boolean isMarkedAsThere(ShowAttendance.Line line) {
        var mark = line.mark();
        return mark != null && mark.mark() != Mark.EXCUSED;
    }

    /** The mark that was chosen on the page that is sent, else the recorded one. */
    public @Nullable Mark chosen(ShowAttendance.Line line) {
        var sent = parameters.constant(Mark.class, field(line));
        var recorded = line.mark();
        return sent != null || recorded == null ? sent : recorded.mark();
    }

    private static String field(ShowAttendance.Line line) {
        return "mark-" + line.learner().code();
    }

    public void save() {
        var given = new ArrayList<RecordAttendance.Given>();
        for (var line : getShown().lines()) {
            var mark = parameters.constant(Mark.class, field(line));
            var before = line.mark();
            if (mark != null && (before == null || before.mark() != mark)) {
                given.add(new RecordAttendance.Given(Ids.next(), line.learner().code(), mark, null, null));
            }
        }
        var outcome = record.execute(getShown().session().id(), given);
        notices.done("centers.attendance.saved", outcome.stored());
        Faces.redirect("/manage/sessions/%s/attendance", getShown().session().id());
    }
}
