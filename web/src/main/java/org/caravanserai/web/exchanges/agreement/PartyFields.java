package org.caravanserai.web.exchanges.agreement;

import org.jspecify.annotations.Nullable;

/** A party as the form of a new agreement asks it. */
public class PartyFields {

    private @Nullable String slug;

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }
}
