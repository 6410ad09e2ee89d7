package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/**
 * A strand of the programme.
 *
 * @param color as the source wrote it, usually {@code #rrggbb}
 */
public record Track(
        String name, @Nullable String slug, @Nullable String color, UnknownFields extra) {}
