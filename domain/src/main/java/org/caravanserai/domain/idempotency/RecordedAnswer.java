package org.caravanserai.domain.idempotency;

import org.jspecify.annotations.Nullable;

/** The recorded answer to the first request, unchanged. */
public record RecordedAnswer(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String entityTag,
        String body) {}
