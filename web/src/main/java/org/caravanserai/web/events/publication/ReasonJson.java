package org.caravanserai.web.events.publication;

import org.jspecify.annotations.Nullable;

/** Why something is done to an event. */
public record ReasonJson(@Nullable String reason) {

    static String of(@Nullable ReasonJson body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }
}
