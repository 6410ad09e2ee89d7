package org.caravanserai.web.rest;

import org.caravanserai.domain.shared.Conflict;
import org.jspecify.annotations.Nullable;

/** The version of a thing in an {@code ETag}. */
public final class Versions {

    private Versions() {}

    /**
     * The version that a decision names. {@code *} counts as naming none.
     *
     * @param tag header {@code If-Match}
     */
    public static @Nullable String decidedOn(@Nullable String tag) {
        var version = tag == null ? "" : tag.strip().replace("W/", "").replace("\"", "");
        return version.isEmpty() || version.equals("*") ? null : version;
    }

    /**
     * @param tag header {@code If-Match}; null and {@code *} mean whatever version there is
     * @throws Conflict when the tag has another form than ours and so cannot be the present version
     */
    public static @Nullable Long of(@Nullable String tag) {
        if (tag == null || tag.isBlank() || tag.strip().equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(tag.strip().replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException foreign) {
            throw new Conflict("changed-meanwhile");
        }
    }
}
