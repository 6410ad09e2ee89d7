package org.caravanserai.web.events.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammeLink;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.schedule.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A session as its page shows it.
 *
 * @param place where in the grid, as values for its style
 * @param tag language of its texts, a tag or empty
 * @param prose safe HTML
 * @param notRecorded whether it asked not to be recorded
 * @param keynote whether the organizer says that it is one
 */
public record SessionCard(
        String id,
        String place,
        Instant start,
        Instant end,
        String room,
        String title,
        @Nullable String subtitle,
        @Nullable String track,
        @Nullable String type,
        String tag,
        String speakers,
        List<Speaker> people,
        String prose,
        List<Link> links,
        boolean notRecorded,
        boolean keynote) {

    /** Id of a session's element on the page. */
    static String id(UUID guid) {
        return "session-" + guid;
    }

    /** A speaker; {@code about} is safe HTML, {@code country} a code or null. */
    public record Speaker(
            String name, String about, @Nullable String country) {

        static Speaker of(ProgrammePerson person, Keynotes keynotes) {
            var country = keynotes.country(person);
            return new Speaker(
                    person.displayName(), Prose.html(person.biography()), country == null ? null : country.value());
        }
    }

    /** Somewhere to go on; {@code address} null where the source gave none that is safe. */
    public record Link(String text, @Nullable String address) {}

    static SessionCard of(
            ProgrammeGrid.Slot slot, EventProgramme programme, Keynotes keynotes, Map<String, String> colors) {
        ProgrammeSession session = slot.session();
        String color = colors.get(session.track());
        String place = "--col:" + slot.column() + ";--row:" + slot.row() + ";--span:" + slot.span()
                + (color == null ? "" : ";--track:" + color);
        return new SessionCard(
                id(session.guid()),
                place,
                session.start().toInstant(),
                session.end().toInstant(),
                session.room(),
                session.texts().title(),
                session.texts().subtitle(),
                session.track(),
                session.type(),
                tag(session.language()),
                String.join(
                        ", ",
                        session.persons().stream()
                                .map(ProgrammePerson::displayName)
                                .toList()),
                session.persons().stream()
                        .map(person -> Speaker.of(person, keynotes))
                        .toList(),
                Prose.html(session.texts().summary())
                        + Prose.html(session.texts().description()),
                links(session, programme.baseUrl()),
                Boolean.TRUE.equals(session.recording().optOut()),
                keynotes.has(session));
    }

    static String tag(@Nullable String language) {
        return language != null && language.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
                ? language.replace('_', '-')
                : "";
    }

    private static List<Link> links(ProgrammeSession session, @Nullable String base) {
        Stream<Link> given = Stream.concat(session.links().stream(), session.attachments().stream())
                .map(reference -> link(reference, base));
        Stream<Link> own = Stream.of(
                        session.addresses().url(),
                        session.recording().url(),
                        session.recording().link())
                .map(url -> WebAddress.of(url, base))
                .filter(Objects::nonNull)
                .map(url -> new Link(url, url));
        return Stream.concat(given, own).distinct().toList();
    }

    private static Link link(ProgrammeLink reference, @Nullable String base) {
        String address = WebAddress.of(reference.url(), base);
        String title = reference.title();
        String text = title != null && !title.isBlank() ? title : Objects.requireNonNullElse(reference.url(), "–");
        return new Link(text, address);
    }
}
