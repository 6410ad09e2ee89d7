package org.caravanserai.domain.shared;

import java.util.Set;

/**
 * Words that stand where the slugs of one kind of thing do, in addresses of pages and of the API: a thing of that kind with such a slug would
 * hide a page.
 */
public record ReservedSlugs(Set<String> words) {

    /** No reserved slugs, for kinds whose addresses have no fixed words. */
    public static final ReservedSlugs NONE = new ReservedSlugs(Set.of());

    public ReservedSlugs {
        words = Set.copyOf(words);
    }

    public static ReservedSlugs of(String... words) {
        return new ReservedSlugs(Set.of(words));
    }

    public boolean contains(Slug slug) {
        return words.contains(slug.value());
    }
}
