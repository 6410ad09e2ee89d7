package org.caravanserai.domain.mail;

import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * An email to be sent. Its texts are found when it is sent, in the recipient's language; until then it is this much.
 *
 * @param dedupKey names the happening, so that it can cause one email only, for example
 *     {@code registration:{id}:confirmed}; what may happen again needs what tells the times apart, such as a version
 * @param replyTo where an answer goes; null for nowhere
 */
public record MailMessage(
        String dedupKey,
        MailTemplate template,
        Recipient recipient,
        MailArguments arguments,
        @Nullable EmailAddress replyTo) {

    /**
     * @throws IllegalArgumentException when an argument of the template is missing, one is not its own, or one is not
     *     written as its kind wants
     */
    public MailMessage {
        if (dedupKey.isBlank()) {
            throw new IllegalArgumentException("an email needs a key");
        }
        if (!arguments.values().keySet().equals(template.argumentNames())) {
            throw new IllegalArgumentException(template + " needs " + template.argumentNames() + ", not "
                    + arguments.values().keySet());
        }
        template.arguments().forEach((name, kind) -> check(name, kind, arguments.value(name)));
    }

    public static MailMessage of(
            MailTemplate template, String dedupKey, Recipient recipient, Map<String, String> arguments) {
        return new MailMessage(dedupKey, template, recipient, new MailArguments(arguments), null);
    }

    /** The same email to another address of its recipient. */
    public MailMessage to(EmailAddress address) {
        return new MailMessage(
                dedupKey, template, new Recipient(address, recipient.name(), recipient.language()), arguments, replyTo);
    }

    public MailMessage withReplyTo(EmailAddress address) {
        return new MailMessage(dedupKey, template, recipient, arguments, address);
    }

    private static void check(String name, MailTemplate.Kind kind, String value) {
        switch (kind) {
            case MOMENT, MOMENTS -> {
                try {
                    value.lines()
                            .flatMap(line -> Stream.of(line.split(" ")))
                            .filter(each -> !each.isBlank())
                            .forEach(ZonedDateTime::parse);
                } catch (DateTimeParseException nonsense) {
                    throw new IllegalArgumentException(name + " is not a ZonedDateTime", nonsense);
                }
            }
            case LINK, SECRET_LINK -> {
                if (!value.isBlank() && !value.startsWith("/")) {
                    throw new IllegalArgumentException(name + " is not a path of the platform");
                }
            }
            case TEXT, SECRET_TEXT, WORD, FILE -> {}
        }
    }
}
