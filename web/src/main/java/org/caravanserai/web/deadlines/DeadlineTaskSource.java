package org.caravanserai.web.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.deadlines.DeadlineTaskKind;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Deadlines that are near or over, among what waits for a person. */
@ApplicationScoped
class DeadlineTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(TaskPage.list(DeadlineTaskKind.MEET_DEADLINES, "/my/deadlines"));
    }
}
