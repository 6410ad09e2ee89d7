package org.caravanserai.events.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.programme.DateDifferences;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.schedule.Note;

/**
 * A programme that waits to be released.
 *
 * @param id of the upload; a release names it, so that only the previewed file can be released
 * @param differences from the dates of the event
 * @param notes what could not be taken as it stood
 */
public record DraftPreview(
        UUID id, Instant uploadedAt, EventProgramme programme, DateDifferences differences, List<Note> notes) {}
