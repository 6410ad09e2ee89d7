package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.events.tasks.EventTask;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Where what waits about events is done. */
@ApplicationScoped
class EventTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(
                TaskPage.list(EventTask.DECIDE_EVENTS, "/manage/approvals?subject=EVENT"),
                TaskPage.list(EventTask.CORRECT_EVENTS, "/manage/events?view=list&state=RETURNED"),
                TaskPage.list(EventTask.PUBLISH_EVENTS, "/manage/events?view=list&state=APPROVED"),
                TaskPage.list(EventTask.SUBMIT_EVENTS, "/manage/events?view=list&state=DRAFT"),
                TaskPage.list(EventTask.SET_NEW_DATES, "/manage/events?view=list&state=POSTPONED"),
                TaskPage.of(EventTask.CLOSE_EVENTS),
                TaskPage.of(EventTask.ADMIT_PARTICIPANTS),
                TaskPage.of(EventTask.DECIDE_CONTRIBUTIONS),
                TaskPage.list(EventTask.REVIEW_CONTRIBUTIONS, "/my/reviews"),
                TaskPage.list(EventTask.SUBMIT_CONTRIBUTIONS, "/my/contributions"),
                TaskPage.list(EventTask.CONFIRM_CONTRIBUTIONS, "/my/contributions"));
    }
}
