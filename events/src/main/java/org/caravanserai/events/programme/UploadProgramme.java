package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.DateDifferences;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An organizer hands in a programme; the event and what the public sees stay as they are until it is released. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class UploadProgramme {

    private OwnEvents ownEvents;
    private ProgrammeDrafts drafts;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected UploadProgramme() {}

    @Inject
    public UploadProgramme(OwnEvents ownEvents, ProgrammeDrafts drafts, History history, Clock clock) {
        this.ownEvents = ownEvents;
        this.drafts = drafts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return what a release would show
     * @throws org.caravanserai.domain.shared.Invalid naming the line or path when nothing can be read
     */
    public DraftPreview execute(String slug, byte[] schedule) {
        var reading =
                ScheduleReading.of(schedule, ownEvents.bySlug(slug).schedule().timeZone());
        var event = ownEvents.lock(slug);
        var draft = new ProgrammeDraft(Ids.next(), schedule, clock.instant());
        drafts.keep(event.id(), draft);
        history.record(event.id(), EventAction.PROGRAMME_UPLOADED, null);
        return new DraftPreview(
                draft.id(),
                draft.uploadedAt(),
                reading.programme(),
                DateDifferences.between(reading.programme(), event.schedule()),
                reading.notes());
    }
}
