package org.caravanserai.web.centers.teaching;

import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** The part of an address that names a center. */
final class CenterAddress {

    private CenterAddress() {}

    /**
     * @throws NotFound when it cannot be one
     */
    static Slug of(String text) {
        return Slug.read(text).orElseThrow(() -> new NotFound("not-found"));
    }
}
