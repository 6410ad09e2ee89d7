package org.caravanserai.platform.deadlines;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The emails about deadlines. */
public enum DeadlineEmail implements MailTemplate {
    DEADLINE_REMINDER(arg("title", TEXT), arg("dueAt", MOMENT), arg("link", LINK)),
    /** Sent to those who are notified when a deadline has passed. */
    DEADLINE_ESCALATED(arg("title", TEXT), arg("dueAt", MOMENT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    DeadlineEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    @Override
    public EmailTopic topic() {
        return PlatformTopic.REMINDERS;
    }
}
