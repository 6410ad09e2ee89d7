package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/** What a session says of itself; untrusted text, possibly Markdown. */
public record SessionTexts(
        String title,
        @Nullable String subtitle,
        @Nullable String summary,
        @Nullable String description) {}
