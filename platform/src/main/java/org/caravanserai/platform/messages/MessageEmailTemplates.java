package org.caravanserai.platform.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the email of messages. */
@ApplicationScoped
public class MessageEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(MessageEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.messages.emails";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(MessageAction.SENT, MessageEmail.PLACE_MESSAGE)
                .by(MessageAction.TESTED, MessageEmail.MESSAGE_TEST)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        MessageAction.WRITTEN,
                        MessageAction.EDITED,
                        MessageAction.SCHEDULED,
                        MessageAction.STOPPED,
                        MessageAction.DELETED);
    }
}
