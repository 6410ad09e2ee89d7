package org.caravanserai.domain.events;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Information for registered people about an event.
 *
 * @param venue null for an event that is only online
 */
public record EventBriefing(
        UUID event,
        String slug,
        LocalizedText title,
        EventMode mode,
        Schedule schedule,
        @Nullable Venue venue,
        ParticipantInfo participantInfo) {}
