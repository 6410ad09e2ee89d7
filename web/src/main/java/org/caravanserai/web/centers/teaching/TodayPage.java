package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.teaching.MyTeaching;
import org.jspecify.annotations.Nullable;

/** What a teacher has to do today. */
@Named
@RequestScoped
public class TodayPage {

    @Inject
    private MyTeaching teaching;

    private MyTeaching.@Nullable Shown shown;

    public MyTeaching.Shown getShown() {
        if (shown == null) {
            shown = teaching.execute();
        }
        return shown;
    }
}
