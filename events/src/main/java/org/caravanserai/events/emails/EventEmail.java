package org.caravanserai.events.emails;

import static org.caravanserai.domain.mail.MailTemplate.Argument.arg;
import static org.caravanserai.domain.mail.MailTemplate.Kind.FILE;
import static org.caravanserai.domain.mail.MailTemplate.Kind.LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.MOMENT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_LINK;
import static org.caravanserai.domain.mail.MailTemplate.Kind.SECRET_TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.TEXT;
import static org.caravanserai.domain.mail.MailTemplate.Kind.WORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.PlatformTopic;

/** The emails about events and registrations. */
public enum EventEmail implements MailTemplate {
    /**
     * Emails about a registration: for a guest the link holds the key that opens it. {@code attendance}: the name of an
     * {@link org.caravanserai.domain.events.registration.Attendance}; {@code joinLink}: only for those who hold a confirmed
     * online place; {@code calendar}: the event in the person's calendar, with what happened to the registration.
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
    /** Other answers, or another way of attending; the reason is the organizer's, blank where the person did it. */
    REGISTRATION_CHANGED(registration(arg("reason", TEXT))),
    /** Somebody else has the place now. */
    REGISTRATION_TRANSFERRED(
            arg("event", TEXT),
            arg("startsAt", MOMENT),
            arg("code", TEXT),
            arg("reason", TEXT),
            arg("contact", TEXT),
            arg("calendar", FILE),
            arg("link", SECRET_LINK)),
    /** A guest has still to confirm the address; {@code minutes}: how long the place is held. */
    REGISTRATION_TO_CONFIRM(
            arg("event", TEXT), arg("startsAt", MOMENT), arg("minutes", TEXT), arg("link", SECRET_LINK)),
    /** Sent when the address is already registered. */
    REGISTRATION_EXISTS(arg("event", TEXT), arg("startsAt", MOMENT), arg("code", TEXT), arg("link", SECRET_LINK)),
    /** The guest's link for viewing and cancelling the registration. */
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
    /** Goes to those who wait for a place. */
    EVENT_REGISTRATION_CLOSED(
            arg("event", TEXT),
            arg("startsAt", MOMENT),
            arg("reason", TEXT),
            arg("contact", TEXT),
            arg("link", SECRET_LINK)),
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
    /** Goes to everybody who came, once the organizer offers certificates of attendance. */
    CERTIFICATE_OFFERED(arg("event", TEXT), arg("contact", TEXT), arg("link", SECRET_LINK)),
    /** A day is no longer on the certificate that the person has taken. */
    CERTIFICATE_REVOKED(arg("event", TEXT), arg("reason", TEXT), arg("contact", TEXT), arg("link", SECRET_LINK)),
    /** Goes to the authority. */
    EVENT_SUBMITTED(arg("event", TEXT), arg("organization", TEXT), arg("link", LINK)),
    EVENT_RETURNED(arg("event", TEXT), arg("note", TEXT), arg("link", LINK)),
    EVENT_APPROVED(arg("event", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** About a change of an approved event. */
    EVENT_CHANGE_APPROVED(arg("event", TEXT), arg("note", TEXT), arg("link", LINK)),
    /** About a change of an approved event, which stays as it was. */
    EVENT_CHANGE_REJECTED(arg("event", TEXT), arg("reason", TEXT), arg("link", LINK)),
    EVENT_REJECTED(arg("event", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** Goes to who has begun a contribution and not submitted it. */
    CONTRIBUTIONS_EXTENDED(
            arg("event", TEXT), arg("title", TEXT), arg("closesAt", MOMENT), arg("reason", TEXT), arg("link", LINK)),
    /** Goes to who has begun a contribution and not submitted it. */
    CONTRIBUTIONS_CLOSED(arg("event", TEXT), arg("title", TEXT), arg("reason", TEXT), arg("link", LINK)),
    CONTRIBUTION_SUBMITTED(arg("event", TEXT), arg("title", TEXT), arg("code", TEXT), arg("link", LINK)),
    /** Goes to the organizers. */
    CONTRIBUTION_WITHDRAWN(arg("event", TEXT), arg("title", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** Goes to the reviewer: it does not say who the authors are. */
    REVIEW_ASSIGNED(arg("event", TEXT), arg("title", TEXT), arg("link", LINK)),
    /** Goes once to a reviewer who is asked for several reviews; {@code titles}: of the contributions, one a line. */
    REVIEWS_ASSIGNED(arg("event", TEXT), arg("count", TEXT), arg("titles", TEXT), arg("link", LINK)),
    /** Goes to the organizers. */
    REVIEW_DECLINED(arg("event", TEXT), arg("title", TEXT), arg("reason", TEXT), arg("link", LINK)),
    /** The decision, with {@code comments} of reviewers for the authors; {@code type}: as what it is accepted. */
    CONTRIBUTION_ACCEPTED(
            arg("event", TEXT), arg("title", TEXT), arg("type", TEXT), arg("comments", TEXT), arg("link", LINK)),
    CONTRIBUTION_WAITLISTED(contribution()),
    CONTRIBUTION_REJECTED(contribution()),
    /** When and where a contribution is in the programme that is public; {@code place}: the room. */
    CONTRIBUTION_SCHEDULED(
            arg("event", TEXT), arg("title", TEXT), arg("startsAt", MOMENT), arg("place", TEXT), arg("link", LINK)),
    /** The organizer's own words to people who signed up. */
    ORGANIZER_MESSAGE(arg("event", TEXT), arg("subject", TEXT), arg("body", TEXT), arg("link", LINK));

    private final Map<String, Kind> arguments;

    EventEmail(Argument... arguments) {
        this.arguments = MailTemplate.inOrder(List.of(arguments));
    }

    private static Argument[] contribution() {
        return new Argument[] {arg("event", TEXT), arg("title", TEXT), arg("comments", TEXT), arg("link", LINK)};
    }

    /** Adds the arguments that all emails about a registration have. */
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

    @Override
    public Map<String, Kind> arguments() {
        return arguments;
    }

    /** The link of the others holds a key for guests only, who have no account. */
    @Override
    public boolean isNotice() {
        return this != REGISTRATION_TO_CONFIRM && this != GUEST_LINK && this != REGISTRATION_EXISTS;
    }

    @Override
    public boolean isWrittenByPerson() {
        return this == ORGANIZER_MESSAGE;
    }

    /** What the address gets that a guest enters, before its owner has confirmed it. */
    @Override
    public Set<EventEmail> countedTogether() {
        return switch (this) {
            case REGISTRATION_TO_CONFIRM, REGISTRATION_EXISTS, GUEST_LINK ->
                Set.of(REGISTRATION_TO_CONFIRM, REGISTRATION_EXISTS, GUEST_LINK);
            default -> Set.of();
        };
    }

    @Override
    public EmailTopic topic() {
        return switch (this) {
            case EVENT_REMINDER -> EventTopic.EVENT_REMINDERS;
            case ORGANIZER_MESSAGE -> PlatformTopic.PLACE_MESSAGES;
            case EVENT_SUBMITTED -> EventTopic.EVENT_REVIEWS;
            case EVENT_RETURNED, EVENT_APPROVED, EVENT_CHANGE_APPROVED, EVENT_CHANGE_REJECTED, EVENT_REJECTED ->
                EventTopic.EVENT_DECISIONS;
            case CONTRIBUTIONS_EXTENDED,
                    CONTRIBUTIONS_CLOSED,
                    CONTRIBUTION_SUBMITTED,
                    CONTRIBUTION_WITHDRAWN,
                    REVIEW_ASSIGNED,
                    REVIEWS_ASSIGNED,
                    REVIEW_DECLINED,
                    CONTRIBUTION_ACCEPTED,
                    CONTRIBUTION_WAITLISTED,
                    CONTRIBUTION_REJECTED,
                    CONTRIBUTION_SCHEDULED -> EventTopic.CONTRIBUTIONS;
            default -> EventTopic.EVENT_REGISTRATIONS;
        };
    }
}
