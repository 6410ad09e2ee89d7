package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.registration.SeatPlan;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An organizer registers an event; it begins as a draft. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class CreateEvent {

    private final AcademicEvents events;
    private final WantedDetails wanted;
    private final SeatPlan seats;
    private final History history;
    private final Clock clock;

    @Inject
    public CreateEvent(AcademicEvents events, WantedDetails wanted, SeatPlan seats, History history, Clock clock) {
        this.events = events;
        this.wanted = wanted;
        this.seats = seats;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return the address it got
     * @throws Invalid when the caller does not register events for that organization, or the series is another one's
     * @throws org.caravanserai.domain.shared.Refused {@code organization-inactive}
     * @throws org.caravanserai.domain.shared.Conflict when the wished address is taken
     */
    public Slug execute(EventDraft draft) {
        var details = wanted.ofNew(draft);
        var event = new AcademicEvent(address(draft.slug(), details), details, clock.instant());
        events.add(event);
        seats.apply(event);
        history.record(event.id(), EventAction.CREATED, null, event.state(), null);
        return event.slug();
    }

    private Slug address(@Nullable Slug wished, EventDetails details) {
        if (wished != null) {
            if (AcademicEvents.RESERVED_SLUGS.contains(wished)) {
                throw new Invalid("slug", "slug-taken-by-us", wished);
            }
            return wished;
        }
        var year = details.schedule()
                .startsAt()
                .atZone(details.schedule().timeZone())
                .getYear();
        var kind = details.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return events.freeSlug(Slug.from(details.title().in("en"), kind + "-" + year));
    }
}
