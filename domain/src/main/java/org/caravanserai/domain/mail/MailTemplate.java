package org.caravanserai.domain.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A kind of email, with the arguments that its texts need. An argument may be blank; the line that would show it is then left
 * out. Every area has an enum of its own templates; the outbox stores {@link #name()}, so a constant must not be renamed.
 */
public interface MailTemplate {

    /** The only name under which an argument of the kind {@link Kind#LINK} or {@link Kind#SECRET_LINK} may come. */
    String LINK_ARGUMENT = "link";

    /** The name of the argument that an email shows as the name of its sender; the address stays that of the platform. */
    String SENDER_ARGUMENT = "sender";

    /** The name of the constant; unique among all areas. */
    String name();

    /** The arguments in the order in which an email shows them. */
    Map<String, Kind> arguments();

    /** What it is about, as people choose among topics. */
    EmailTopic topic();

    /** Whether its recipient may do without it by email: its topic is optional, and it stands among the notices of the account. */
    default boolean isOptional() {
        return topic().isOptional() && isNotice();
    }

    /** Whether a person wrote the text; all other emails are marked as generated automatically. */
    default boolean isWrittenByPerson() {
        return false;
    }

    /**
     * Whether the recipient also finds it among the notices of the account: not what is of use with its secret link alone, and so goes to
     * the mailbox only.
     */
    default boolean isNotice() {
        return arguments().get(LINK_ARGUMENT) != Kind.SECRET_LINK;
    }

    /** The path that the notice opens where the link of the email is secret; blank where there is nothing to open. */
    default String noticeLink() {
        return "";
    }

    /**
     * For an email that somebody can have sent to an address that is not theirs: all kinds that are counted together for each
     * address, this one among them. Empty for an email whose recipient the platform knows to be concerned.
     */
    default Set<? extends MailTemplate> countedTogether() {
        return Set.of();
    }

    default Set<String> argumentNames() {
        return arguments().keySet();
    }

    /** The names of the arguments that only the recipient may know, in alphabetical order. */
    default Set<String> secretArguments() {
        return arguments().entrySet().stream()
                .filter(argument -> argument.getValue().isSecret())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** First part of the keys of its texts, for example {@code verify-email}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For the enums that implement this interface: these arguments, in this order. */
    static Map<String, Kind> inOrder(List<Argument> arguments) {
        var byName = new LinkedHashMap<String, Kind>();
        arguments.forEach(argument -> byName.put(argument.name(), argument.kind()));
        return java.util.Collections.unmodifiableMap(byName);
    }

    /**
     * A named argument.
     *
     * @throws IllegalArgumentException when a link is not called {@link MailTemplate#LINK_ARGUMENT}
     */
    record Argument(String name, Kind kind) {

        public Argument {
            if ((kind == Kind.LINK || kind == Kind.SECRET_LINK) != name.equals(LINK_ARGUMENT)) {
                throw new IllegalArgumentException(
                        "the link of an email, and nothing else, is called " + LINK_ARGUMENT);
            }
        }

        public static Argument arg(String name, Kind kind) {
            return new Argument(name, kind);
        }
    }

    /** How an argument is stored in the outbox and shown in the email. */
    enum Kind {
        /** Plain text, already in the recipient's language; line breaks are kept. */
        TEXT,
        /** Like {@link #TEXT}, but only for the recipient: erased once the email was sent. */
        SECRET_TEXT,
        /** {@link java.time.ZonedDateTime#toString}, shown in the recipient's language with the zone. */
        MOMENT,
        /** Lines of a {@link #MOMENT} each, or of two with a space between: the former and the new one. */
        MOMENTS,
        /** A path of the platform such as {@code /organizations/{slug}}; becomes an absolute address. */
        LINK,
        /** Like {@link #LINK}, but it grants access: erased once the email was sent. */
        SECRET_LINK,
        /** A constant that the bundle of the emails translates under {@code word.}. */
        WORD,
        /** What an attachment is made from when the email is sent; the area that puts the email knows it. */
        FILE;

        boolean isSecret() {
            return this == SECRET_TEXT || this == SECRET_LINK;
        }
    }
}
