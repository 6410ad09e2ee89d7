package org.caravanserai.persistence.events.listing;

import org.caravanserai.domain.events.listing.EventOrder;

/** What is read of each event that is found, to order them by and to join the rest to. */
final class FoundColumns {

    private FoundColumns() {}

    /** Of {@code event_search s}. */
    static String of(EventOrder order) {
        var always = "s.event_id, s.starts_at, s.ends_at";
        return switch (order) {
            case SOONEST, RELEVANCE, LATEST -> always;
            case TITLE, TITLE_DESCENDING -> always + ", s.title";
            case RECENTLY_PUBLISHED, FIRST_PUBLISHED -> always + ", s.published_at";
        };
    }
}
