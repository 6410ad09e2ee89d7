package org.caravanserai.domain.mail;

import static org.caravanserai.domain.mail.MailTemplate.Kind.FILE;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.WORD;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every email the platform writes, with the arguments its texts need. An argument may be blank; the line that would show
 * it is then left out.
 */
public enum MailTemplate {
    /** {@code hours}: how long the link is good for. */
    VERIFY_EMAIL(arg("hours", TEXT), arg("link", SECRET_LINK)),
    RESET_PASSWORD(arg("hours", TEXT), arg("link", SECRET_LINK)),
    /** Goes to the old address. */
    EMAIL_CHANGED(arg("newEmail", TEXT)),
    /** Goes to the owner of an address that somebody else wanted for his own account. */
    ADDRESS_WANTED(),
    /**
     * Emails about a registration: for a guest the link holds the key that opens it. {@code attendance}: the name of an
     * {@link org.caravanserai.domain.events.registration.Attendance}; {@code joinLink}: only for those who hold a confirmed
     * online place; {@code calendar}: the event in the person's calendar, with what became of the registration.
     */
    REGISTRATION_CONFIRMED(registration()),
    REGISTRATION_WAITING(registration(arg("position", TEXT))),
    REGISTRATION_PENDING(registration()),
    REGISTRATION_PROMOTED(registration()),
    REGISTRATION_APPROVED(registration()),
    REGISTRATION_REJECTED(
            arg("event", TEXT),
            arg("reason", TEXT),
            arg("contact", TEXT),
            arg("calendar", FILE),
            arg("link", SECRET_LINK)),
    REGISTRATION_CANCELLED(
            arg("event", TEXT),
            arg("startsAt", MOMENT),
            arg("code", TEXT),
            arg("contact", TEXT),
            arg("calendar", FILE),
            arg("link", SECRET_LINK)),
    /** A guest has still to confirm the address; {@code minutes}: how long the place is held. */
    REGISTRATION_TO_CONFIRM(
            arg("event", TEXT), arg("startsAt", MOMENT), arg("minutes", TEXT), arg("link", SECRET_LINK)),
    /** Somebody signed up with an address that is registered already. */
    REGISTRATION_EXISTS(arg("event", TEXT), arg("startsAt", MOMENT), arg("code", TEXT), arg("link", SECRET_LINK)),
    /** How a guest sees and cancels the registration. */
    GUEST_LINK(arg("event", TEXT), arg("code", TEXT), arg("link", SECRET_LINK)),
    EVENT_CANCELLED(
            arg("event", TEXT),
            arg("startsAt", MOMENT),
            arg("reason", TEXT),
            arg("contact", TEXT),
            arg("calendar", FILE),
            arg("link", LINK)),
    EVENT_POSTPONED(
            arg("event", TEXT),
            arg("startsAt", MOMENT),
            arg("reason", TEXT),
            arg("contact", TEXT),
            arg("calendar", FILE),
            arg("link", LINK)),
    /**
     * Dates, place or way of attending are others than they were: {@code before…} is what no longer holds, blank where
     * nothing changed; the modes are names of an {@link org.caravanserai.domain.events.EventMode}.
     */
    EVENT_CHANGED(registration(
            arg("beforeStartsAt", MOMENT),
            arg("beforeEndsAt", MOMENT),
            arg("beforePlace", TEXT),
            arg("beforeMode", WORD),
            arg("mode", WORD))),
    /** The event is near. */
    EVENT_REMINDER(registration()),
    /** Goes to those who hold a confirmed online place. */
    JOIN_LINK_CHANGED(registration()),
    /** Goes to the authority. */
    EVENT_SUBMITTED(arg("event", TEXT), arg("organization", TEXT), arg("link", LINK)),
    EVENT_RETURNED(arg("event", TEXT), arg("note", TEXT), arg("link", LINK)),
    EVENT_APPROVED(arg("event", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** About a change of an approved event. */
    EVENT_CHANGE_APPROVED(arg("event", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** About a change of an approved event, which stays as it was. */
    EVENT_CHANGE_REJECTED(arg("event", TEXT), arg("reason", TEXT), arg("link", LINK)),
    EVENT_REJECTED(arg("event", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** The organizer's own words to people who signed up. */
    ORGANIZER_MESSAGE(arg("event", TEXT), arg("subject", TEXT), arg("body", TEXT), arg("link", LINK)),
    ORGANIZATION_VERIFIED(arg("organization", TEXT), arg("link", LINK)),
    ORGANIZATION_REFUSED(arg("organization", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** The authority agreed to a change of the identity of a verified organization, or did not. */
    ORGANIZATION_CHANGE_APPROVED(arg("organization", TEXT), arg("note", TEXT), arg("link", LINK)),
    ORGANIZATION_CHANGE_REFUSED(arg("organization", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** {@code days}: how long the link is good for. */
    MEMBERSHIP_INVITED(arg("organization", TEXT), arg("days", TEXT), arg("role", WORD), arg("link", SECRET_LINK)),
    /** Proves that somebody who claims an organization reads email at its domain. */
    MEMBERSHIP_CLAIMED(arg("organization", TEXT), arg("hours", TEXT), arg("link", SECRET_LINK)),
    /** Goes to those who decide. */
    MEMBERSHIP_REQUESTED(arg("organization", TEXT), arg("person", TEXT), arg("note", TEXT), arg("link", LINK)),
    MEMBERSHIP_REFUSED(arg("organization", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** {@code role}: the name of an {@link org.caravanserai.domain.access.OrganizationRole}. */
    MEMBERSHIP_ADDED(arg("organization", TEXT), arg("role", WORD), arg("link", LINK));

    /** How an argument is written down in the outbox and shown in the email. */
    public enum Kind {
        /** Plain text, already in the recipient's language; line breaks are kept. */
        TEXT,
        /** As {@link #TEXT}, but only the recipient may know it: forgotten when the email has gone out. */
        SECRET_TEXT,
        /** {@link java.time.ZonedDateTime#toString}, shown in the recipient's language with the zone. */
        MOMENT,
        /** A path of the platform such as {@code /events/{slug}}; becomes an absolute address. */
        LINK,
        /** As {@link #LINK}, but whoever has it may act: forgotten when the email has gone out. */
        SECRET_LINK,
        /** A constant that the mail bundles translate under {@code word.}. */
        WORD,
        /** What a file that comes along is made from when the email is sent; the area that puts the email knows it. */
        FILE
    }

    private record Argument(String name, Kind kind) {}

    private final Map<String, Kind> arguments;

    MailTemplate(Argument... arguments) {
        var byName = new LinkedHashMap<String, Kind>();
        for (var argument : List.of(arguments)) {
            byName.put(argument.name(), argument.kind());
        }
        this.arguments = java.util.Collections.unmodifiableMap(byName);
    }

    /** What everybody who signed up is told, after what the email is about. */
    private static Argument[] registration(Argument... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(
                                arg("event", TEXT),
                                arg("startsAt", MOMENT),
                                arg("endsAt", MOMENT),
                                arg("place", TEXT),
                                arg("attendance", WORD),
                                arg("joinLink", SECRET_TEXT),
                                arg("code", TEXT),
                                arg("contact", TEXT),
                                arg("calendar", FILE),
                                arg("link", SECRET_LINK)))
                .toArray(Argument[]::new);
    }

    private static Argument arg(String name, Kind kind) {
        return new Argument(name, kind);
    }

    /** The arguments in the order in which an email shows them. */
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** Those whose link lets its bearer act. */
    public static Set<MailTemplate> withSecrets() {
        return Arrays.stream(values())
                .filter(template -> template.arguments.containsValue(Kind.SECRET_LINK))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> argumentNames() {
        return arguments.keySet();
    }

    /** First part of the keys of its texts, for example {@code verify-email}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
