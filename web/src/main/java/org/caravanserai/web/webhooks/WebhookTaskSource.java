package org.caravanserai.web.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.webhooks.WebhookTaskKind;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

/** Where webhooks are used again that were disabled. */
@ApplicationScoped
class WebhookTaskSource implements TaskSource {

    @Override
    public List<TaskPage> pages() {
        return List.of(
                TaskPage.of(WebhookTaskKind.RESUME_WEBHOOKS), TaskPage.of(WebhookTaskKind.RESUME_INSTANCE_WEBHOOKS));
    }
}
