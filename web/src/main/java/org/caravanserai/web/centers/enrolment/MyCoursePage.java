package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.assessment.MyResult;
import org.caravanserai.centers.enrolment.MyCourses;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One course of the caller: timetable, attendance, marks, certificate, and leaving it. */
@Named
@RequestScoped
public class MyCoursePage {

    private final MyCourses courses;
    private final ShowClass show;
    private final MyResult result;
    private final RequestParameters parameters;

    private MyCourses.@Nullable Mine mine;

    private MyResult.@Nullable Shown marks;

    @Inject
    MyCoursePage(MyCourses courses, ShowClass show, MyResult result, RequestParameters parameters) {
        this.courses = courses;
        this.show = show;
        this.result = result;
        this.parameters = parameters;
    }

    public MyCourses.Mine getMine() {
        if (mine == null) {
            var code = parameters.text("code");
            mine = courses.execute().stream()
                    .filter(each -> each.enrolment().code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"));
        }
        return mine;
    }

    public List<SessionRow> getSessions() {
        return show.execute(getMine().ofClass().code()).sessions();
    }

    public MyResult.Shown getMarks() {
        if (marks == null) {
            marks = result.execute(getMine().enrolment().code());
        }
        return marks;
    }

    /** Whether a certificate can still be reached while the class runs. */
    public boolean isReachable() {
        var needed = getMarks().result();
        return needed == null
                || getMine()
                        .enrolment()
                        .attendance()
                        .canReach(needed.completion().neededAttendance());
    }

    /** Number of sessions that can still be missed. */
    public int getMayMiss() {
        var needed = getMarks().result();
        return needed == null
                ? 0
                : getMine().enrolment().attendance().mayMiss(needed.completion().neededAttendance());
    }
}
