package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.exchanges.tasks.ExchangeTask;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Where what waits about exchanges is done. */
@ApplicationScoped
class ExchangeTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(
                TaskPage.list(ExchangeTask.APPROVE_AGREEMENTS, "/manage/exchanges?awaiting=true"),
                TaskPage.list(ExchangeTask.CONFIRM_SIGNINGS, "/manage/exchanges?unconfirmed=true"),
                TaskPage.list(ExchangeTask.SETTLE_DISPUTES, "/manage/exchanges?disputed=true"),
                TaskPage.list(ExchangeTask.ANSWER_CORRECTIONS, "/manage/exchanges/corrections?awaiting=true"),
                TaskPage.list(
                        ExchangeTask.DECIDE_NOMINATIONS, "/manage/exchanges/nominations?direction=IN&state=PENDING"),
                TaskPage.list(ExchangeTask.CONFIRM_ARRIVALS, "/manage/exchanges/stays?direction=IN&state=EXPECTED"),
                TaskPage.list(ExchangeTask.CONFIRM_EXCEPTIONS, "/manage/exchanges/nominations?state=UNCONFIRMED"),
                TaskPage.of(ExchangeTask.ALLOCATE_PLACES),
                TaskPage.list(ExchangeTask.REVIEW_APPLICATIONS, "/manage/exchanges/reviews"),
                TaskPage.list(ExchangeTask.CHECK_LINKS, "/manage/agreement-links"),
                TaskPage.of(ExchangeTask.ANSWER_EXTENSIONS),
                TaskPage.of(ExchangeTask.FINISH_AGREEMENT_DRAFTS),
                TaskPage.of(ExchangeTask.CONFIRM_OWN_PEOPLE),
                TaskPage.of(ExchangeTask.NOMINATE_APPLICANTS),
                TaskPage.of(ExchangeTask.DECIDE_APPLICATION_APPEALS),
                TaskPage.of(ExchangeTask.DECIDE_INVITATION_APPROVALS),
                TaskPage.of(ExchangeTask.NOMINATE_INVITED),
                TaskPage.of(ExchangeTask.ANSWER_OFFERS),
                TaskPage.of(ExchangeTask.COMPLETE_APPLICATIONS),
                TaskPage.of(ExchangeTask.ANSWER_INVITATIONS),
                TaskPage.of(ExchangeTask.NAME_CONTACTS));
    }
}
