package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.programme.DateDifferences;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The programme of an own event that was uploaded and is not public yet. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class PreviewProgramme {

    private final OwnEvents ownEvents;
    private final ProgrammeDrafts drafts;

    @Inject
    public PreviewProgramme(OwnEvents ownEvents, ProgrammeDrafts drafts) {
        this.ownEvents = ownEvents;
        this.drafts = drafts;
    }

    /**
     * @return empty when nothing waits to be released
     * @throws org.caravanserai.domain.shared.NotFound when the event is not the caller's
     */
    public Optional<DraftPreview> execute(String slug) {
        var event = ownEvents.bySlug(slug);
        return drafts.of(event.id()).map(draft -> {
            var reading = ScheduleReading.of(draft.source(), event.schedule().timeZone());
            return new DraftPreview(
                    draft.id(),
                    draft.uploadedAt(),
                    reading.programme(),
                    DateDifferences.between(reading.programme(), event.schedule()),
                    reading.notes());
        });
    }
}
