package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/** The software a programme came from. */
public record Generator(
        @Nullable String name,
        @Nullable String version,
        @Nullable String system,
        @Nullable String url,
        UnknownFields extra) {}
