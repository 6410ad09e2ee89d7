package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.assessment.MySecondMarkings;
import org.caravanserai.centers.teaching.MyTeaching;
import org.jspecify.annotations.Nullable;

/** Tasks of a teacher for today. */
@Named
@RequestScoped
public class TodayPage {

    private final MyTeaching teaching;
    private final MySecondMarkings seconds;

    private MyTeaching.@Nullable Shown shown;

    private @Nullable List<MySecondMarkings.Sample> secondMarkings;

    @Inject
    TodayPage(MyTeaching teaching, MySecondMarkings seconds) {
        this.teaching = teaching;
        this.seconds = seconds;
    }

    public MyTeaching.Shown getShown() {
        if (shown == null) {
            shown = teaching.execute();
        }
        return shown;
    }

    /** Samples that the teacher marks second. */
    public List<MySecondMarkings.Sample> getSecondMarkings() {
        if (secondMarkings == null) {
            secondMarkings = seconds.execute();
        }
        return secondMarkings;
    }
}
