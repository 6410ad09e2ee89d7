package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public list of events.
 *
 * @param cancelled whether it was cancelled, whatever its state is since
 * @param seatsLeft free places over all ways of attending; null when there is no limit
 * @param registered people who hold a place
 * @param waiting people in the waiting lists
 * @param updatedAt when it was last indexed, that is, when what the public sees of it last changed
 * @param version counts the changes of the event
 */
public record EventListItem(
        UUID id,
        String slug,
        EventKind kind,
        EventState state,
        boolean cancelled,
        EventMode mode,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText organizerName,
        String organizerSlug,
        Sector organizerSector,
        @Nullable String seriesSlug,
        List<String> languages,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        @Nullable String venueName,
        @Nullable String city,
        @Nullable String country,
        @Nullable Integer seatsLeft,
        int registered,
        int waiting,
        Instant publishedAt,
        Instant updatedAt,
        long version) {}
