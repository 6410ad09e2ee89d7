package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.caravanserai.schedule.Note;
import org.jspecify.annotations.Nullable;

/** A schedule of another tool becomes the draft of an event, its programme to be released by the organizer. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ImportEvent {

    private CreateEvent create;
    private AcademicEvents events;
    private ProgrammeDrafts drafts;
    private Organizations organizations;
    private CurrentCaller caller;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ImportEvent() {}

    @Inject
    public ImportEvent(
            CreateEvent create,
            AcademicEvents events,
            ProgrammeDrafts drafts,
            Organizations organizations,
            CurrentCaller caller,
            History history,
            Clock clock) {
        this.create = create;
        this.events = events;
        this.drafts = drafts;
        this.organizations = organizations;
        this.caller = caller;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param notes what could not be taken as it stood
     */
    public record Imported(Slug event, List<Note> notes) {}

    /**
     * @param organizer slug of the organization; null: the only one the caller organizes for
     * @throws Invalid naming the line or path when nothing can be read, and when the organization is not clear
     */
    public Imported execute(byte[] schedule, @Nullable String organizer) {
        String organization = organizer == null || organizer.isBlank() ? onlyOrganization() : organizer;
        var reading = ScheduleReading.of(schedule, ZoneOffset.UTC);
        Slug slug = create.execute(new DraftFromProgramme(reading.programme()).form(organization));
        var event = events.bySlug(slug).orElseThrow(() -> new NotFound("not-found"));
        drafts.keep(event.id(), new ProgrammeDraft(Ids.next(), schedule, clock.instant()));
        history.record(event.id(), EventAction.PROGRAMME_IMPORTED, null);
        return new Imported(slug, reading.notes());
    }

    private String onlyOrganization() {
        List<UUID> own = caller.get().organizations().keySet().stream()
                .filter(id -> caller.get().may(Permission.MANAGE_EVENTS, id))
                .toList();
        if (own.size() != 1) {
            throw new Invalid("organizer", "which-organization");
        }
        return organizations
                .byId(own.get(0))
                .orElseThrow(() -> new Invalid("organizer", "which-organization"))
                .slug()
                .value();
    }
}
