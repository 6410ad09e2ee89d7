package org.caravanserai.platform.webhooks;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The email about webhooks. */
public enum WebhookEmail implements MailTemplate {
    /** For the managers of the organization, or the administrators where it is a webhook of the instance: nothing is sent to the address any more. */
    WEBHOOK_DISABLED(arg("organization", TEXT), arg("address", TEXT), arg("reason", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    WebhookEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    @Override
    public EmailTopic topic() {
        return PlatformTopic.WEBHOOKS;
    }
}
