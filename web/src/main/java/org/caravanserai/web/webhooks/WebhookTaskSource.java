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
                TaskPage.first(WebhookTaskKind.RESUME_WEBHOOKS),
                TaskPage.first(WebhookTaskKind.RESUME_INSTANCE_WEBHOOKS));
    }
}
