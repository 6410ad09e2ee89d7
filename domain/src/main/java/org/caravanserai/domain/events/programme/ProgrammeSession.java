package org.caravanserai.domain.events.programme;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens at a time in a room.
 *
 * @param day index of its day
 * @param room name of its room
 * @param start with the offset the source gave
 * @param duration never negative
 * @param language a language tag, or whatever the source wrote
 */
public record ProgrammeSession(
        SessionIdentity identity,
        int day,
        String room,
        OffsetDateTime start,
        Duration duration,
        SessionTexts texts,
        @Nullable String track,
        @Nullable String type,
        @Nullable String language,
        Recording recording,
        SessionAddresses addresses,
        List<ProgrammeLink> links,
        List<ProgrammeLink> attachments,
        List<ProgrammePerson> persons,
        UnknownFields extra) {

    /** Among the further fields: whether the session concerns everybody. No format has a field for it. */
    public static final String FOR_EVERYBODY = "for_everybody";

    public ProgrammeSession {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A session cannot end before it starts: " + identity.guid());
        }
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
        persons = List.copyOf(persons);
    }

    public UUID guid() {
        return identity.guid();
    }

    /** The same on another day. */
    ProgrammeSession onDay(int index) {
        return index == day ? this : copy(index, room, start, persons);
    }

    /** The same without the number of its day, which changes with other days. */
    public ProgrammeSession unnumbered() {
        return onDay(0);
    }

    /** The same in another room. */
    ProgrammeSession in(String other) {
        return copy(day, other, start, persons);
    }

    /** The same at another time in another room. */
    public ProgrammeSession moved(OffsetDateTime to, String into) {
        return copy(day, into, to, persons);
    }

    /** Whether it concerns everybody, so that nothing else takes place meanwhile: a break, a plenary session. */
    public boolean isForEverybody() {
        return Boolean.parseBoolean(extra.values().get(FOR_EVERYBODY));
    }

    /** With more speakers. */
    ProgrammeSession with(List<ProgrammePerson> speakers) {
        return copy(
                day,
                room,
                start,
                Stream.concat(persons.stream(), speakers.stream()).toList());
    }

    private ProgrammeSession copy(int onDay, String inRoom, OffsetDateTime at, List<ProgrammePerson> by) {
        return new ProgrammeSession(
                identity,
                onDay,
                inRoom,
                at,
                duration,
                texts,
                track,
                type,
                language,
                recording,
                addresses,
                links,
                attachments,
                by,
                extra);
    }

    public OffsetDateTime end() {
        return start.plus(duration);
    }
}
