package org.caravanserai.domain.events.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The names machines know a session by.
 *
 * @param guid unique in the programme; derived from the source's own where that was no UUID
 * @param id the older number, positive, not unique where a talk is given twice
 */
public record SessionIdentity(
        UUID guid,
        @Nullable Long id,
        @Nullable String code,
        @Nullable String slug) {}
