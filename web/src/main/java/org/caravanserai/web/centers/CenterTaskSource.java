package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.centers.tasks.CenterTask;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Where what waits about language centers is done. */
@ApplicationScoped
class CenterTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(
                TaskPage.list(CenterTask.DECIDE_CENTERS, "/manage/approvals?subject=CENTER"),
                TaskPage.list(CenterTask.DECIDE_PLANS, "/manage/approvals?subject=CENTER_PLAN"),
                TaskPage.of(CenterTask.SUBMIT_CENTERS),
                TaskPage.of(CenterTask.CORRECT_CENTERS),
                TaskPage.of(CenterTask.SIGN_CENTER_AGREEMENTS),
                TaskPage.of(CenterTask.OPEN_CENTERS),
                TaskPage.of(CenterTask.RENEW_CENTER_AGREEMENTS),
                TaskPage.of(CenterTask.SIGN_TRANSFERS),
                TaskPage.of(CenterTask.CLOSE_CENTERS),
                TaskPage.of(CenterTask.SUBMIT_PLANS),
                TaskPage.of(CenterTask.CORRECT_PLANS),
                TaskPage.of(CenterTask.DECIDE_CLASSES),
                TaskPage.of(CenterTask.MOVE_CLASSES),
                TaskPage.of(CenterTask.DECIDE_ENROLMENTS),
                TaskPage.of(CenterTask.APPROVE_RESULTS),
                TaskPage.of(CenterTask.ISSUE_CERTIFICATES),
                TaskPage.of(CenterTask.DECIDE_MARK_APPEALS),
                TaskPage.of(CenterTask.GIVE_BACK_FEES),
                TaskPage.of(CenterTask.COLLECT_FEES),
                TaskPage.of(CenterTask.MARK_SESSIONS),
                TaskPage.list(CenterTask.MARK_AS_SECOND, "/manage/teaching"),
                TaskPage.of(CenterTask.ACCEPT_PLACES),
                TaskPage.of(CenterTask.ANSWER_CLASS_INVITATIONS));
    }
}
