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
                TaskPage.first(CenterTask.SUBMIT_CENTERS),
                TaskPage.first(CenterTask.CORRECT_CENTERS),
                TaskPage.first(CenterTask.SIGN_CENTER_AGREEMENTS),
                TaskPage.first(CenterTask.OPEN_CENTERS),
                TaskPage.first(CenterTask.RENEW_CENTER_AGREEMENTS),
                TaskPage.first(CenterTask.SIGN_TRANSFERS),
                TaskPage.first(CenterTask.CLOSE_CENTERS),
                TaskPage.first(CenterTask.SUBMIT_PLANS),
                TaskPage.first(CenterTask.CORRECT_PLANS),
                TaskPage.first(CenterTask.DECIDE_CLASSES),
                TaskPage.first(CenterTask.MOVE_CLASSES),
                TaskPage.first(CenterTask.DECIDE_ENROLMENTS),
                TaskPage.first(CenterTask.APPROVE_RESULTS),
                TaskPage.first(CenterTask.ISSUE_CERTIFICATES),
                TaskPage.first(CenterTask.DECIDE_MARK_APPEALS),
                TaskPage.first(CenterTask.GIVE_BACK_FEES),
                TaskPage.first(CenterTask.COLLECT_FEES),
                TaskPage.list(CenterTask.MARK_SESSIONS, "/manage/teaching"),
                TaskPage.list(CenterTask.MARK_AS_SECOND, "/manage/teaching"),
                TaskPage.first(CenterTask.ACCEPT_PLACES),
                TaskPage.first(CenterTask.ANSWER_CLASS_INVITATIONS));
    }
}
