package org.caravanserai.domain.events.programme;

import java.time.Instant;

/**
 * A programme as an event has it.
 *
 * @param revision from 1, higher with each release; 0 before the first
 */
public record KeptProgramme(Programme programme, int revision, Instant changedAt) {}
