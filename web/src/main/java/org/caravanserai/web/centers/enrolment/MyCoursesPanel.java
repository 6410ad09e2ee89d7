package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.enrolment.MyCourses;
import org.caravanserai.web.areas.OwnThings;
import org.jspecify.annotations.Nullable;

/** The own courses on the page of the person who is signed in. */
@Named
@RequestScoped
public class MyCoursesPanel implements OwnThings {

    private final MyCourses courses;

    private @Nullable List<MyCourses.Mine> all;

    @Inject
    MyCoursesPanel(MyCourses courses) {
        this.courses = courses;
    }

    private List<MyCourses.Mine> all() {
        if (all == null) {
            all = courses.execute();
        }
        return all;
    }

    /** Courses in progress. */
    public List<MyCourses.Mine> getLive() {
        return all().stream().filter(each -> each.enrolment().state().isLive()).toList();
    }

    /** Past courses. */
    public List<MyCourses.Mine> getPast() {
        return all().stream().filter(each -> !each.enrolment().state().isLive()).toList();
    }

    @Override
    public boolean isThere() {
        return !all().isEmpty();
    }
}
