package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.Nullable;

/** Where a session is found elsewhere; each as the source wrote it, possibly relative. */
public record SessionAddresses(
        @Nullable String url,
        @Nullable String logo,
        @Nullable String feedbackUrl,
        @Nullable String originUrl,
        @Nullable String videoDownloadUrl) {

    public static final SessionAddresses NONE = new SessionAddresses(null, null, null, null, null);
}
