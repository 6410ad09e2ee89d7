package org.caravanserai.domain.centers.teaching;

import java.time.DayOfWeek;
import java.util.Set;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Which classes somebody looks for who wants to learn; null for any.
 *
 * @param level that the class leads to, alone or after its scale: {@code A2}, {@code CEFR A2}
 * @param online whether all sessions are held online
 * @param cities in one of which it is held; or online, where this is wanted, too
 * @param weekday of some session ahead
 * @param daytime of some session ahead, of the weekday that is wanted
 * @param free whether it costs nothing
 * @param start month of the first session, {@code 2027-01}, or {@link #BEGUN}
 * @param places whether it has places left
 * @param words that it is found by; empty for any
 */
public record OfferFilter(
        @Nullable LanguageTag language,
        @Nullable String level,
        @Nullable Boolean online,
        @Nullable Set<String> cities,
        @Nullable String country,
        @Nullable DayOfWeek weekday,
        @Nullable Daytime daytime,
        @Nullable Boolean free,
        @Nullable String start,
        @Nullable Boolean places,
        SearchPhrase words) {

    /** The first session is over. */
    public static final String BEGUN = "BEGUN";

    /** The same for other words. */
    public OfferFilter with(SearchPhrase others) {
        return new OfferFilter(language, level, online, cities, country, weekday, daytime, free, start, places, others);
    }
}
