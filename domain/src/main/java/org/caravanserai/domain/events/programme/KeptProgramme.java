package org.caravanserai.domain.events.programme;

import java.time.Instant;

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
}
