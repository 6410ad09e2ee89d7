package org.caravanserai.domain.idempotency;

import org.jspecify.annotations.Nullable;

/** What the first request was answered, word for word. */
public record RecordedAnswer(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String entityTag,
        String body) {}
