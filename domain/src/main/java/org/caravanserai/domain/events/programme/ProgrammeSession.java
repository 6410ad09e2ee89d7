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

    /** With more speakers. */
    ProgrammeSession with(List<ProgrammePerson> speakers) {
        return new ProgrammeSession(
                identity,
                day,
                room,
                start,
                duration,
                texts,
                track,
                type,
                language,
                recording,
                addresses,
                links,
                attachments,
                Stream.concat(persons.stream(), speakers.stream()).toList(),
                extra);
    }

    public OffsetDateTime end() {
        return start.plus(duration);
    }
}
