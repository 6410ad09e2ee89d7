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
 * One search as one statement: the events nearest to now that match, then their number, the wanted page of them in the wanted order, and what a
 * line shows of each. At most {@link EventSearch#MOST} and one are found; only those up to the wanted page where that is enough to
 * know that there are more.
 */
final class EventSearchStatement {

    static final int ENOUGH = EventSearch.MOST + 1;

    /** Where so many times enough are counted on, nobody has to count them again. */
    private static final int SURELY = 3;

    private static final String COLUMNS = "s.event_id, s.starts_at, s.ends_at";

    private final EventQuery query;
    private final Instant now;
    private final TokenShares shares;
    private final int most;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    EventSearchStatement(EventQuery query, Instant now, TokenShares shares) {
        this.query = query;
        this.now = now;
        this.shares = shares;
        long upToPage = (query.page() + 1L) * query.size();
        this.most = (int) (upToPage < ENOUGH && isNearestFirst() && isSurelyFull() ? upToPage : ENOUGH);
    }

    /** To be asked before the parameters. */
    String sql() {
        var found = query.isNarrowed() ? narrowed() : all();
        parameters.add(query.size());
        parameters.add((long) query.page() * query.size());
        return """
            with found as materialized (%s),
            page as (select f.* from found f order by %s limit ? offset ?)
            select (select count(*) from found), %s
            from (select 1) once left join page f on true
            %s
            order by %s
            """.formatted(found, order(), EventLine.COLUMNS, EventLine.JOINS, order());
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /**
     * How many events match, at most {@link #ENOUGH}.
     *
     * @param found how many the statement found
     */
    long total(long found) {
        return found == most ? ENOUGH : found;
    }

    private boolean isNearestFirst() {
        return query.order() == EventOrder.SOONEST || query.order() == EventOrder.RELEVANCE;
    }

    private boolean isSurelyFull() {
        double all = query.isNarrowed() ? new Expectation(shares).least(query) : shares.events();
        return query.time() == EventTime.ANY && all >= SURELY * ENOUGH;
    }

    private String columns() {
        return switch (query.order()) {
            case SOONEST, RELEVANCE, LATEST -> COLUMNS;
            case TITLE, TITLE_DESCENDING -> COLUMNS + ", s.title";
            case RECENTLY_PUBLISHED, FIRST_PUBLISHED -> COLUMNS + ", s.published_at";
        };
    }

    private String narrowed() {
        var list = new NarrowedList(query, columns(), now, shares, most);
        var sql = most < ENOUGH && query.isRanked() ? list.sqlOfTitlesFirst() : list.sql();
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
            parameters.add(most);
            return "select " + columns() + ", true as ahead, 0 as rank from event_search s " + time + " order by s."
                    + byIndex + " limit ?";
        }
        var parts = new ArrayList<String>();
        if (query.time() != EventTime.PAST) {
            parts.add(
                    "(select " + columns()
                            + ", true as ahead, 0 as rank from event_search s where s.ends_at > ? order by s.ends_at, s.event_id limit ?)");
        }
        if (query.time() != EventTime.UPCOMING) {
            parts.add(
                    "(select " + columns()
                            + ", false as ahead, 0 as rank from event_search s where s.ends_at <= ? order by s.ends_at desc, s.event_id desc limit ?)");
        }
        parts.forEach(part -> parameters.addAll(List.of(now, most)));
        parameters.add(most);
        return "select a.* from (" + String.join(" union all ", parts) + ") a limit ?";
    }

    /** Where only the nearest are found, they are ordered by what they were found by, so that no page shows what another one did. */
    private String order() {
        var time = most < ENOUGH ? "f.ends_at" : "f.starts_at";
        var soonest = "f.ahead desc, case when f.ahead then %s end, %s desc, f.event_id".formatted(time, time);
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
