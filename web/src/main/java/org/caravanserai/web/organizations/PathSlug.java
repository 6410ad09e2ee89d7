package org.caravanserai.web.organizations;

import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;

/** The part of an address of the API that names an organization. */
final class PathSlug {

    private PathSlug() {}

    /**
     * @throws NotFound for what cannot be an address
     */
    static Slug of(String word) {
        return Slug.read(word).orElseThrow(() -> new NotFound("not-found"));
    }
}
