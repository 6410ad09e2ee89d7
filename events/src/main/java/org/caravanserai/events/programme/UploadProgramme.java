package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.DateDifferences;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An organizer hands in a programme; the event and what the public sees stay as they are until it is released. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class UploadProgramme {

    private final OwnEvents ownEvents;
    private final ProgrammeUploads uploads;

    @Inject
    public UploadProgramme(OwnEvents ownEvents, ProgrammeUploads uploads) {
        this.ownEvents = ownEvents;
        this.uploads = uploads;
    }

    /**
     * @return what a release would show
     * @throws org.caravanserai.domain.shared.Invalid naming the line or path when nothing can be read
     */
    public DraftPreview execute(String slug, byte[] schedule) {
        var reading =
                ScheduleReading.of(schedule, ownEvents.bySlug(slug).schedule().timeZone());
        var event = ownEvents.lock(slug);
        var draft = uploads.keep(event.id(), schedule, reading.programme(), EventAction.PROGRAMME_UPLOADED);
        return new DraftPreview(
                draft.id(),
                draft.uploadedAt(),
                reading.programme(),
                DateDifferences.between(reading.programme(), event.schedule()),
                reading.notes());
    }
}
