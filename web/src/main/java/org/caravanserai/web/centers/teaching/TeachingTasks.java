package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.centers.assessment.MySecondMarkings;
import org.caravanserai.centers.enrolment.MyClassInvitations;
import org.caravanserai.centers.enrolment.MyCourses;
import org.caravanserai.centers.teaching.MyTeaching;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentStep;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Places that were offered to the person who is signed in, and sessions to be marked. */
@ApplicationScoped
class TeachingTasks implements TaskSource {

    private static final int ORDER = 320;

    private final MyCourses courses;
    private final MyTeaching teaching;
    private final MySecondMarkings seconds;
    private final CurrentCaller caller;
    private final MyClassInvitations invitations;

    @Inject
    TeachingTasks(
            MyCourses courses,
            MyTeaching teaching,
            MySecondMarkings seconds,
            CurrentCaller caller,
            MyClassInvitations invitations) {
        this.courses = courses;
        this.teaching = teaching;
        this.seconds = seconds;
        this.caller = caller;
        this.invitations = invitations;
    }

    @Override
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        if (!caller.get().isSignedIn()) {
            return tasks;
        }
        var offered = courses.execute().stream()
                .filter(each -> each.can(EnrolmentStep.ACCEPT))
                .map(each -> each.enrolment().code())
                .toList();
        if (!offered.isEmpty()) {
            tasks.add(new Task(ORDER, "centers.task.offer", offered.size(), "/my/courses/" + offered.get(0)));
        }
        var invited = invitations.execute();
        if (!invited.isEmpty()) {
            tasks.add(new Task(
                    ORDER + 3,
                    "centers.task.invitation",
                    invited.size(),
                    "/classes/" + invited.get(0).ofClass().code()));
        }
        if (caller.get().may(Permission.TEACH)) {
            var shown = teaching.execute();
            long toMark = shown.unmarked().size()
                    + shown.today().stream()
                            .filter(each -> each.marked() == 0 && each.learners() > 0)
                            .count();
            if (toMark > 0) {
                tasks.add(new Task(ORDER + 1, "centers.task.mark", toMark, "/manage/teaching"));
            }
            long second = seconds.execute().stream()
                    .mapToLong(MySecondMarkings.Sample::left)
                    .sum();
            if (second > 0) {
                tasks.add(new Task(ORDER + 2, "centers.task.secondMarking", second, "/manage/teaching"));
            }
        }
        return tasks;
    }
}
