package org.caravanserai.platform.tasks;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The email about what is late. */
public enum LateTaskEmail implements MailTemplate {
    /** Sent once a week at most to somebody for whom something waits that is late. */
    TASKS_LATE(arg("late", TEXT), arg("dueAt", MOMENT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    LateTaskEmail(Argument... arguments) {
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
