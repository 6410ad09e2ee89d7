package org.caravanserai.persistence.events.listing;

import org.caravanserai.domain.events.listing.EventOrder;

/** The columns read for each event found: those to sort by and the key for joining the rest. */
final class FoundColumns {

    private FoundColumns() {}

    /** Columns of {@code event_search s}. */
    static String of(EventOrder order) {
        var always = "s.event_id, s.starts_at, s.ends_at";
        return switch (order) {
            case SOONEST, RELEVANCE, LATEST -> always;
            case TITLE, TITLE_DESCENDING -> always + ", s.title";
            case RECENTLY_PUBLISHED, FIRST_PUBLISHED -> always + ", s.published_at";
        };
    }
}
