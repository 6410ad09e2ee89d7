package org.caravanserai.schedule;

import org.jspecify.annotations.Nullable;

/** A web address from a programme, made safe to link to. */
public final class WebAddress {

    private WebAddress() {}

    /** An absolute http or https address, or null when the text is none. */
    public static @Nullable String of(@Nullable String text, @Nullable String base) {
        return SchemaValues.http(text, base);
    }
}
