package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.persistence.search.TsQuery;
import org.jspecify.annotations.Nullable;

/**
 * The events nearest to now that match words and filters. If few match, all of them are read; if many do, the index is queried range by range,
 * outward from now, until enough are found, so that a common word costs no more among a million events than among ten thousand.
 */
final class FilteredQuery {

    /** Up to this multiple of the requested number, reading all matches is cheaper than querying range by range. */
    private static final double FEW = 2.5;

    private static final String ALL = """
        (select %s, s.headline, s.ends_at > ? as ahead from event_search s where %s
         order by case when s.ends_at > ? then s.ends_at end, s.ends_at desc, s.event_id limit %d)\
        """;

    /** The arrays come from sub-selects; otherwise the planner would make a separate plan for each length. */
    private static final String SPAN_BY_SPAN = """
        (select m.*, look.ahead from unnest((select ?::text[]), (select ?::boolean[])) as look (span, ahead)
         cross join lateral (
             select %s, s.headline from event_search s
             where %s and s.tokens @@ look.span::tsquery and (s.ends_at > ?) = look.ahead
             order by case when look.ahead then s.ends_at end, s.ends_at desc, s.event_id limit %d) m
         limit %d)\
        """;

    /** Ordered by start, like all lists that are read completely. */
    private static final String RANKED = "select m.*, %s as rank, m.starts_at as moment from %s m";

    /** In the order of the search, so that no event appears on two pages. */
    private static final String NEAREST = "select m.*, %d as rank, m.ends_at as moment from %s m";

    private static final String HAS = "s.tokens @@ ?::tsquery";
    private static final String NOT_IN_TITLE = " and not s.headline @@ ?::tsquery";

    private final EventQuery query;
    private final Instant now;
    private final EventSample sample;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    FilteredQuery(EventQuery query, Instant now, EventSample sample) {
        this.query = query;
        this.now = now;
        this.sample = sample;
    }

    /** The events of each range, in the order of the ranges. */
    List<@Nullable Object> parameters() {
        return parameters;
    }

    /** The nearest events, ranked by matches in their titles. */
    String ranked(int most) {
        var rank = rank();
        return RANKED.formatted(rank, part(query, "", most));
    }

    /** The first events: the nearest with all words of the phrase in the title, then the others, so that no ranking is needed. */
    String first(int most) {
        if (!query.isRanked()) {
            return NEAREST.formatted(0, part(query, "", most));
        }
        var inTitle = new SearchPhrase(
                query.phrase().terms().stream().map(TitleTokens::of).toList());
        var titles = NEAREST.formatted(1, part(query.with(inTitle), "", most));
        var others = NEAREST.formatted(0, part(query, NOT_IN_TITLE, most));
        return "select * from ((" + titles + ") union all (" + others + ")) titles_first limit " + most;
    }

    private String rank() {
        if (!query.isRanked()) {
            return "0";
        }
        parameters.add(TsQuery.anyOf(query.phrase()));
        return "ts_rank(m.headline, ?::tsquery)";
    }

    private String part(EventQuery wanted, String except, int most) {
        var expected = sample.expect(wanted, now);
        return expected.events() <= FEW * most ? all(wanted, except, most) : spanBySpan(wanted, expected, except, most);
    }

    private String all(EventQuery wanted, String except, int most) {
        parameters.add(now);
        var conditions = conditions(wanted, except) + time();
        parameters.add(now);
        return ALL.formatted(columns(), conditions, most);
    }

    private String time() {
        if (query.time() != EventTime.ANY) {
            parameters.add(now);
        }
        return switch (query.time()) {
            case ANY -> "";
            case UPCOMING -> " and s.ends_at > ?";
            case PAST -> " and s.ends_at <= ?";
        };
    }

    private String spanBySpan(EventQuery wanted, HitEstimate expected, String except, int most) {
        var spans = new ArrayList<String>();
        var ahead = new ArrayList<Boolean>();
        if (query.time() != EventTime.PAST) {
            expected.ahead(most).forEach(span -> spans.add(TsQuery.any(span)));
        }
        spans.forEach(span -> ahead.add(true));
        if (query.time() != EventTime.UPCOMING) {
            expected.back(most).forEach(span -> spans.add(TsQuery.any(span)));
        }
        while (ahead.size() < spans.size()) {
            ahead.add(false);
        }
        parameters.add(spans.toArray(String[]::new));
        parameters.add(ahead.toArray(Boolean[]::new));
        var conditions = conditions(wanted, except);
        parameters.add(now);
        return SPAN_BY_SPAN.formatted(columns(), conditions, most, most);
    }

    private String columns() {
        return FoundColumns.of(query.order());
    }

    /** A separate condition for each, which the index answers faster than one combined condition. */
    private String conditions(EventQuery wanted, String except) {
        List<String> all = new ArrayList<>(
                wanted.phrase().terms().stream().map(TsQuery::of).toList());
        wanted.filters()
                .forEach((facet, values) ->
                        all.add(TsQuery.any(values.stream().map(facet::token).toList())));
        parameters.addAll(all);
        if (!except.isEmpty()) {
            parameters.add(TsQuery.of(wanted.phrase()));
        }
        return String.join(" and ", Collections.nCopies(all.size(), HAS)) + except;
    }
}
