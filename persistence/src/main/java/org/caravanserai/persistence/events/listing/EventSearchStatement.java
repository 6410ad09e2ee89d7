package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.jspecify.annotations.Nullable;

/**
 * One search as one statement: the matching events nearest to now, their number, the requested page in the requested order, and the columns
 * that a list shows. It finds at most {@link EventSearch#MOST} plus one events, or only those up to the requested page where that is enough to
 * know that there are more. Row limits are literals, so that PostgreSQL can use one plan for all searches of the same form.
 */
final class EventSearchStatement {

    static final int ENOUGH = EventSearch.MOST + 1;

    private final EventQuery query;
    private final Instant now;
    private final EventSample sample;
    private final int upToPage;
    private final boolean surelyEnough;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    EventSearchStatement(EventQuery wanted, Instant now, EventSample sample) {
        this.query = new LastWordCompletion(sample, now, ENOUGH).of(wanted);
        this.now = now;
        this.sample = sample;
        this.upToPage = (int) Math.min(ENOUGH, (query.page() + 1L) * query.size());
        this.surelyEnough = isNearestFirst() && sample.expect(query, now).least() >= ENOUGH;
    }

    private boolean isNearestFirst() {
        return query.order() == EventOrder.SOONEST || query.order() == EventOrder.RELEVANCE;
    }

    /** The statement; must be called before the parameters are read. */
    String sql() {
        var found = query.isNarrowed() ? narrowed() : all();
        return """
            with found as materialized (%s),
            page as (select f.* from found f order by %s limit %d offset %d)
            select (select count(*) from found) as found, %s
            from (select 1) once left join page f on true
            %s
            order by %s
            """.formatted(
                        found,
                        order(),
                        query.size(),
                        (long) query.page() * query.size(),
                        EventLine.COLUMNS,
                        EventLine.JOINS,
                        order());
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /**
     * How many events match, at most {@link #ENOUGH}.
     *
     * @param found the number that the statement found
     */
    long total(long found) {
        return surelyEnough && found == upToPage ? ENOUGH : found;
    }

    private String all() {
        var list = new UnfilteredQuery(query, now);
        var sql = surelyEnough ? list.first(upToPage) : list.all(ENOUGH);
        parameters.addAll(list.parameters());
        return sql;
    }

    private String narrowed() {
        var list = new FilteredQuery(query, now, sample);
        var sql = surelyEnough ? list.first(upToPage) : list.ranked(ENOUGH);
        parameters.addAll(list.parameters());
        return sql;
    }

    private String order() {
        var soonest = "f.ahead desc, case when f.ahead then f.moment end, f.moment desc, f.event_id";
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
