package org.caravanserai.domain.search;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A thing that was found.
 *
 * @param key names it among those of its kind
 * @param address path of its page
 * @param country ISO 3166-1, or null
 * @param day when it begins, or ends, whichever matters to who looks for it; null when it has no date
 * @param match how well its name fits the words
 */
public record FoundThing(
        FoundKind kind,
        String key,
        String address,
        LocalizedText title,
        @Nullable String city,
        @Nullable String country,
        @Nullable LocalDate day,
        Match match) {

    /** The best first. */
    public enum Match {
        /** Its name is what was typed. */
        NAME,
        /** Its name contains all the words. */
        IN_NAME,
        OTHER
    }

    /** The same thing by another title. */
    public FoundThing titled(LocalizedText other) {
        return new FoundThing(kind, key, address, other, city, country, day, match);
    }
}
