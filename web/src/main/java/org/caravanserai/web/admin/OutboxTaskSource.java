package org.caravanserai.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTaskKind;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Emails that were given up. */
@ApplicationScoped
class OutboxTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(
                new TaskPage(MailTaskKind.RETRY_EMAILS, "admin.task.RETRY_EMAILS", "/admin/outbox?state=FAILED"));
    }
}
