package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.programme.schedule.Note;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An organizer puts a new programme in the place of the old one; the event itself stays as it is. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ReplaceProgramme {

    private OwnEvents ownEvents;
    private Programmes programmes;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReplaceProgramme() {}

    @Inject
    public ReplaceProgramme(OwnEvents ownEvents, Programmes programmes, History history, Clock clock) {
        this.ownEvents = ownEvents;
        this.programmes = programmes;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return what could not be taken as it stood
     * @throws org.caravanserai.domain.shared.Invalid naming the line or path when nothing can be read
     */
    public List<Note> with(String slug, byte[] schedule) {
        var event = ownEvents.lock(slug);
        var reading = ScheduleReading.of(schedule, event.schedule().timeZone());
        programmes.replace(event.id(), reading.programme(), clock.instant());
        history.record(Subject.EVENT, event.id(), "PROGRAMME_REPLACED", null);
        return reading.notes();
    }
}
