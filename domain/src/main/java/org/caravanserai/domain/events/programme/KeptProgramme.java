package org.caravanserai.domain.events.programme;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A programme as an event has it.
 *
 * @param revision from 1, higher with each release; 0 before the first
 * @param keynotes what its organizer said of it
 */
public record KeptProgramme(EventProgramme programme, int revision, Instant changedAt, Keynotes keynotes) {

    /** A programme without keynotes. */
    public KeptProgramme(EventProgramme programme, int revision, Instant changedAt) {
        this(programme, revision, changedAt, Keynotes.NONE);
    }

    /** With these people among the speakers of their sessions, after those whom the source names. */
    public KeptProgramme with(List<NamedSpeaker> speakers) {
        if (speakers.isEmpty()) {
            return this;
        }
        var people = speakers.stream()
                .collect(Collectors.groupingBy(
                        NamedSpeaker::session, Collectors.mapping(NamedSpeaker::person, Collectors.toList())));
        return new KeptProgramme(programme.with(people), revision, changedAt, keynotes);
    }
}
