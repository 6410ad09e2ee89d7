package org.caravanserai.domain.events;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An event in a working list: of its organizer, or of the authority.
 *
 * @param cancelled whether it was cancelled, whatever its present state
 * @param registered number of registrations, without accompanying people
 * @param capacity null: no limit
 * @param change whether a change waits for the authority
 * @param taken seats, including those of accompanying people
 */
public record EventRow(
        UUID id,
        String slug,
        EventKind kind,
        EventState state,
        boolean cancelled,
        EventMode mode,
        LocalizedText title,
        UUID organizerId,
        LocalizedText organizerName,
        String organizerSlug,
        Sector organizerSector,
        boolean organizerVerified,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        @Nullable String city,
        @Nullable String country,
        int registered,
        int waiting,
        @Nullable Integer capacity,
        @Nullable Instant waitingSince,
        boolean change,
        int taken) {}
