package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.cooperation.tasks.CooperationTask;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Where what waits about cooperation is done. */
@ApplicationScoped
class CooperationTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(
                TaskPage.list(CooperationTask.DECIDE_MILESTONES, "/my/projects"),
                TaskPage.list(CooperationTask.SHOW_EVIDENCE, "/my/projects"),
                TaskPage.list(CooperationTask.VERIFY_BENEFITS, "/my/verifications"),
                TaskPage.list(CooperationTask.READ_PROPOSALS, "/manage/cooperation/proposals?state=SUBMITTED"),
                TaskPage.list(CooperationTask.ANSWER_PROPOSALS, "/manage/cooperation/proposals?state=UNDER_REVIEW"),
                TaskPage.of(CooperationTask.PUBLISH_DRAFTS),
                TaskPage.of(CooperationTask.CORRECT_DRAFTS),
                TaskPage.of(CooperationTask.FINISH_DRAFTS));
    }
}
