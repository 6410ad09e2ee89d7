package org.caravanserai.web.exchanges.call;

import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** The part of an address that names a call. */
public final class CallAddress {

    private CallAddress() {}

    /**
     * @throws NotFound when it cannot be one
     */
    public static Slug of(String text) {
        return Slug.read(text).orElseThrow(() -> new NotFound("not-found"));
    }
}
