package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer has looked at an uploaded programme and puts it in the place of the one that everybody sees. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ReleaseProgramme {

    private OwnEvents ownEvents;
    private ProgrammeDrafts drafts;
    private Programmes programmes;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseProgramme() {}

    @Inject
    public ReleaseProgramme(
            OwnEvents ownEvents, ProgrammeDrafts drafts, Programmes programmes, History history, Clock clock) {
        this.ownEvents = ownEvents;
        this.drafts = drafts;
        this.programmes = programmes;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param draft the upload that the caller has seen
     * @throws Conflict when that one does not wait any more: it was released, discarded or replaced
     */
    public void with(String slug, UUID draft) {
        var event = ownEvents.lock(slug);
        var taken = drafts.take(event.id(), draft).orElseThrow(() -> new Conflict("changed-meanwhile"));
        var reading = ScheduleReading.of(taken.source(), event.schedule().timeZone());
        programmes.replace(event.id(), reading.programme(), clock.instant());
        history.record(Subject.EVENT, event.id(), "PROGRAMME_RELEASED", null);
    }
}
