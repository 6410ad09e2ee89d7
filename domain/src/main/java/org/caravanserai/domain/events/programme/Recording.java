package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/**
 * Whether and how a session is recorded.
 *
 * @param optOut true: not to be recorded; null: not said
 * @param noStream true: not to be streamed; null: not said
 */
public record Recording(
        @Nullable String license,
        @Nullable Boolean optOut,
        @Nullable Boolean noStream,
        @Nullable String url,
        @Nullable String link) {

    public static final Recording UNSAID = new Recording(null, null, null, null, null);
}
