package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.jspecify.annotations.Nullable;

/** The list without filters except time, read from an index in the requested order. */
final class UnfilteredQuery {

    private static final String AHEAD = """
        (select %s, true as ahead, 0 as rank, s.%s as moment from event_search s
         where s.ends_at > ? order by s.ends_at, s.event_id limit %d)\
        """;

    private static final String BACK = """
        (select %s, false as ahead, 0 as rank, s.%s as moment from event_search s
         where s.ends_at <= ? order by s.ends_at desc, s.event_id desc limit %d)\
        """;

    private final EventQuery query;
    private final Instant now;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    UnfilteredQuery(EventQuery query, Instant now) {
        this.query = query;
        this.now = now;
    }

    /** All events up to a limit, in the order of their starts. Call before reading the parameters. */
    String all(int most) {
        return sql("starts_at", most);
    }

    /** The first events, in the order in which they were found, so that no event is on two pages. Call before reading the parameters. */
    String first(int most) {
        return sql("ends_at", most);
    }

    private String sql(String moment, int most) {
        return switch (query.order()) {
            case SOONEST, RELEVANCE, LATEST -> nearest(moment, most);
            case TITLE -> ordered("s.title collate \"C\"", most);
            case TITLE_DESCENDING -> ordered("s.title collate \"C\" desc", most);
            case RECENTLY_PUBLISHED -> ordered("s.published_at desc", most);
            case FIRST_PUBLISHED -> ordered("s.published_at", most);
        };
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    private String nearest(String moment, int most) {
        var parts = new ArrayList<String>();
        if (query.time() != EventTime.PAST) {
            parts.add(AHEAD);
        }
        if (query.time() != EventTime.UPCOMING) {
            parts.add(BACK);
        }
        parts.replaceAll(part -> part.formatted(FoundColumns.of(query.order()), moment, most));
        parts.forEach(part -> parameters.add(now));
        return "select a.* from (" + String.join(" union all ", parts) + ") a limit " + most;
    }

    private String ordered(String order, int most) {
        var time =
                switch (query.time()) {
                    case ANY -> "";
                    case UPCOMING -> "where s.ends_at > ?";
                    case PAST -> "where s.ends_at <= ?";
                };
        if (!time.isEmpty()) {
            parameters.add(now);
        }
        return "select %s from event_search s %s order by %s limit %d"
                .formatted(FoundColumns.of(query.order()), time, order, most);
    }
}
