package org.caravanserai.web.events.listing;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.events.draft.EventDraft.VenueDraft;
import org.caravanserai.web.events.EventJson;
import org.caravanserai.web.events.EventJson.OrganizerJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as the list shows it: as {@link EventJson}, without what only its own page tells. */
public record EventSummaryJson(
        String slug,
        EventKind kind,
        EventState state,
        EventMode mode,
        Map<String, String> title,
        Map<String, String> summary,
        OrganizerJson organizer,
        @Nullable SeriesJson series,
        List<String> languages,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String timeZone,
        VenueDraft venue,
        SeatsJson registration,
        boolean cancelled) {

    /** The series that the event is an edition of. */
    @Schema(name = "SeriesReference")
    public record SeriesJson(String slug) {}

    /** Number of registrations; {@code left} null: no limit. */
    public record SeatsJson(
            int registered, int waiting, @Nullable Integer left) {}

    static EventSummaryJson of(EventListItem event) {
        var zone = ZoneId.of(event.timeZone());
        return new EventSummaryJson(
                event.slug(),
                event.kind(),
                event.state(),
                event.mode(),
                event.title().texts(),
                event.summary().texts(),
                new OrganizerJson(event.organizerSlug(), event.organizerName().texts(), event.organizerSector()),
                event.seriesSlug() == null ? null : new SeriesJson(event.seriesSlug()),
                event.languages(),
                event.startsAt().atZone(zone).toOffsetDateTime(),
                event.endsAt().atZone(zone).toOffsetDateTime(),
                event.timeZone(),
                VenueDraft.of(new EventView.Place(event.venueName(), event.city(), event.country())),
                new SeatsJson(event.registered(), event.waiting(), event.seatsLeft()),
                event.cancelled());
    }
}
