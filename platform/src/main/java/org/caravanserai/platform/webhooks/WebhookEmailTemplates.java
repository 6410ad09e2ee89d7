package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the email about webhooks. */
@ApplicationScoped
public class WebhookEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(WebhookEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.webhooks.emails";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(WebhookAction.DISABLED, WebhookEmail.WEBHOOK_DISABLED)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        WebhookAction.ADDED,
                        WebhookAction.CHANGED,
                        WebhookAction.SECRET_RENEWED,
                        WebhookAction.TESTED,
                        WebhookAction.REPEATED,
                        WebhookAction.RESUMED,
                        WebhookAction.DELETED);
    }
}
