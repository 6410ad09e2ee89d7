package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.schedule.Note;
import org.jspecify.annotations.Nullable;

/** A schedule of another tool becomes the draft of an event, its programme to be released by the organizer. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class ImportEvent {

    private final CreateEvent create;
    private final AcademicEvents events;
    private final OwnEvents ownEvents;
    private final ProgrammeUploads uploads;
    private final Organizations organizations;

    @Inject
    public ImportEvent(
            CreateEvent create,
            AcademicEvents events,
            OwnEvents ownEvents,
            ProgrammeUploads uploads,
            Organizations organizations) {
        this.create = create;
        this.events = events;
        this.ownEvents = ownEvents;
        this.uploads = uploads;
        this.organizations = organizations;
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
        Slug organization = organizer == null || organizer.isBlank()
                ? onlyOrganization()
                : Slug.read(organizer.strip())
                        .orElseThrow(() -> new Invalid("organizer", "unknown-reference", organizer));
        var reading = ScheduleReading.of(schedule, ZoneOffset.UTC);
        Slug slug = create.execute(new DraftFromProgramme(reading.programme()).draft(organization));
        var event = events.bySlug(slug).orElseThrow(() -> new NotFound("not-found"));
        uploads.keep(event.id(), schedule, reading.programme(), EventAction.PROGRAMME_IMPORTED);
        return new Imported(slug, reading.notes());
    }

    private Slug onlyOrganization() {
        var own = ownEvents.organizations();
        if (own.size() != 1) {
            throw new Invalid("organizer", "which-organization");
        }
        return organizations
                .byId(own.get(0))
                .orElseThrow(() -> new Invalid("organizer", "which-organization"))
                .slug();
    }
}
