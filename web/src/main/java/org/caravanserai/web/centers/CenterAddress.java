package org.caravanserai.web.centers;

import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** Reads the slug of a center out of an address. */
public final class CenterAddress {

    private CenterAddress() {}

    /**
     * @throws NotFound when it cannot be one
     */
    public static Slug of(String slug) {
        return Slug.read(slug).orElseThrow(() -> new NotFound("not-found"));
    }
}
