package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/** Links to a session elsewhere, as written in the source, possibly relative. */
public record SessionAddresses(
        @Nullable String url,
        @Nullable String logo,
        @Nullable String feedbackUrl,
        @Nullable String originUrl,
        @Nullable String videoDownloadUrl) {

    public static final SessionAddresses NONE = new SessionAddresses(null, null, null, null, null);
}
