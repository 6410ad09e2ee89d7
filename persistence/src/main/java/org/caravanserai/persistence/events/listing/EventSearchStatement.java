package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * One search as one statement: the events nearest to now that match, at most {@link EventSearch#MOST} and one, then their number, the wanted page of them in
 * the wanted order, and what a line shows of each.
 */
final class EventSearchStatement {

    static final int ENOUGH = EventSearch.MOST + 1;

    static final String COLUMNS = "s.event_id, s.starts_at, s.ends_at, s.published_at, s.title, s.indexed_at";

    private static final String AHEAD = "(select " + COLUMNS
            + ", true as ahead, 0 as rank from event_search s where s.ends_at > ? order by s.ends_at limit ?)";
    private static final String BACK = "(select " + COLUMNS
            + ", false as ahead, 0 as rank from event_search s where s.ends_at <= ? order by s.ends_at desc limit ?)";

    private final EventQuery query;
    private final Instant now;
    private final TokenShares shares;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    EventSearchStatement(EventQuery query, Instant now, TokenShares shares) {
        this.query = query;
        this.now = now;
        this.shares = shares;
    }

    /** To be asked before the parameters. */
    String sql() {
        var found = query.isNarrowed() ? narrowed() : all();
        parameters.add(query.size());
        parameters.add((long) query.page() * query.size());
        return """
            with found as materialized (%s),
            page as (select f.*, row_number() over (order by %s) as place from found f order by place limit ? offset ?)
            select (select count(*) from found), %s
            from (select 1) once left join page on true
            %s
            order by page.place
            """.formatted(found, order(), EventLine.COLUMNS, EventLine.JOINS);
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private String narrowed() {
        boolean ranked =
                query.order() == EventOrder.RELEVANCE && !query.phrase().isEmpty();
        var list = new NarrowedList(query, now, shares, ranked);
        var sql = list.sql();
        parameters.addAll(list.parameters());
        return sql;
    }

    private String all() {
        var byIndex =
                switch (query.order()) {
                    case TITLE -> "title collate \"C\"";
                    case TITLE_DESCENDING -> "title collate \"C\" desc";
                    case RECENTLY_PUBLISHED -> "published_at desc";
                    case FIRST_PUBLISHED -> "published_at";
                    default -> null;
                };
        if (byIndex != null) {
            var time =
                    switch (query.time()) {
                        case ANY -> "";
                        case UPCOMING -> "where s.ends_at > ?";
                        case PAST -> "where s.ends_at <= ?";
                    };
            if (query.time() != EventTime.ANY) {
                parameters.add(now);
            }
            parameters.add(ENOUGH);
            return "select " + COLUMNS + ", true as ahead, 0 as rank from event_search s " + time + " order by s."
                    + byIndex + " limit ?";
        }
        var parts = new ArrayList<String>();
        if (query.time() != EventTime.PAST) {
            parts.add(AHEAD);
        }
        if (query.time() != EventTime.UPCOMING) {
            parts.add(BACK);
        }
        parts.forEach(part -> parameters.addAll(List.of(now, ENOUGH)));
        parameters.add(ENOUGH);
        return "select a.* from (" + String.join(" union all ", parts) + ") a limit ?";
    }

    private String order() {
        var soonest = "f.ahead desc, case when f.ahead then f.starts_at end, f.starts_at desc, f.event_id";
        return switch (query.order()) {
            case SOONEST -> soonest;
            case LATEST -> "f.starts_at desc, f.event_id";
            case RELEVANCE -> "f.rank desc, " + soonest;
            case TITLE -> "f.title collate \"C\", f.event_id";
            case TITLE_DESCENDING -> "f.title collate \"C\" desc, f.event_id";
            case RECENTLY_PUBLISHED -> "f.published_at desc, f.event_id";
            case FIRST_PUBLISHED -> "f.published_at, f.event_id";
        };
    }
}
