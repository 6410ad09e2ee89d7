package org.caravanserai.domain.mail;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.FILE;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENTS;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.WORD;

import java.util.List;
import java.util.Map;

/** Templates of an area that exists in tests only; together they have arguments of every kind. */
public enum SampleEmail implements MailTemplate {
    PLACE_CONFIRMED(
            arg("what", TEXT),
            arg("startsAt", MOMENT),
            arg("role", WORD),
            arg("joinLink", SECRET_TEXT),
            arg("contact", TEXT),
            arg("calendar", FILE),
            arg("link", SECRET_LINK)),
    NEW_SECRET(arg("hours", TEXT), arg("link", SECRET_LINK)),
    NEW_ADDRESS(arg("newEmail", TEXT)),
    DECISION(arg("what", TEXT), arg("note", TEXT), arg("times", MOMENTS), arg("link", LINK)),
    MESSAGE(arg("subject", TEXT), arg("body", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    SampleEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** The link of a place is secret for guests only. */
    @Override
    public boolean isNotice() {
        return this != NEW_SECRET;
    }

    @Override
    public boolean isWrittenByPerson() {
        return this == MESSAGE;
    }

    @Override
    public EmailTopic topic() {
        return switch (this) {
            case DECISION, NEW_SECRET -> SampleTopic.OPTIONAL;
            default -> SampleTopic.NECESSARY;
        };
    }
}
