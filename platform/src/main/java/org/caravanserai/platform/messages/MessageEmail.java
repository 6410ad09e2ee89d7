package org.caravanserai.platform.messages;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The email of a message. */
public enum MessageEmail implements MailTemplate {
    /** Goes to each of its recipients. */
    PLACE_MESSAGE(
            arg("place", TEXT),
            arg("subject", TEXT),
            arg("body", TEXT),
            arg(MailTemplate.SENDER_ARGUMENT, TEXT),
            arg("link", LINK)),
    /** A message as its writer tries it out. */
    MESSAGE_TEST(
            arg("place", TEXT),
            arg("subject", TEXT),
            arg("body", TEXT),
            arg(MailTemplate.SENDER_ARGUMENT, TEXT),
            arg("link", LINK));

    private final Map<String, Kind> arguments;

    MessageEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    @Override
    public EmailTopic topic() {
        return this == MESSAGE_TEST ? PlatformTopic.OWN_MESSAGES : PlatformTopic.PLACE_MESSAGES;
    }

    @Override
    public boolean isWrittenByPerson() {
        return true;
    }

    @Override
    public boolean isNotice() {
        return this == PLACE_MESSAGE;
    }
}
