package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/** Texts of a session; untrusted, possibly Markdown. */
public record SessionTexts(
        String title,
        @Nullable String subtitle,
        @Nullable String summary,
        @Nullable String description) {}
