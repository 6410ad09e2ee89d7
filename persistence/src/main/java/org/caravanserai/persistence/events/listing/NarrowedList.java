package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.persistence.search.TsQuery;
import org.jspecify.annotations.Nullable;

/**
 * The events nearest to now that have words and properties. Where few match, all of them are read; where many do, the index is asked span by span,
 * outwards from now, until there are enough, so that a common word costs no more in a million events than in ten thousand.
 */
final class NarrowedList {

    /** Reading so many rows is cheaper than asking again. */
    private static final double FEW = 2_000;

    private static final String ALL =
            "select " + EventSearchStatement.COLUMNS + ", s.ends_at > ? as ahead, %s as rank" + """

                from event_search s
                where s.tokens @@ ?::tsquery %s
                order by s.ends_at > ? desc, abs(extract(epoch from s.ends_at - ?)) limit ?
                """;

    private static final String SPAN_BY_SPAN =
            "select m.*, look.ahead, %s as rank" + """

                from unnest(?::text[], ?::boolean[]) as look (span, ahead)
                cross join lateral (
                    select COLUMNS, s.headline from event_search s
                    where s.tokens @@ ?::tsquery and s.tokens @@ look.span::tsquery and (s.ends_at > ?) = look.ahead
                    order by abs(extract(epoch from s.ends_at - ?)) limit ?) m
                limit ?
                """.replace("COLUMNS", EventSearchStatement.COLUMNS);

    private final EventQuery query;
    private final Instant now;
    private final TokenShares shares;
    private final boolean ranked;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    NarrowedList(EventQuery query, Instant now, TokenShares shares, boolean ranked) {
        this.query = query;
        this.now = now;
        this.shares = shares;
        this.ranked = ranked;
    }

    /** To be asked before the parameters. */
    String sql() {
        double share = shares.share(query.phrase());
        for (var filter : query.filters().entrySet()) {
            share *= shares.share(
                    filter.getValue().stream().map(filter.getKey()::token).toList());
        }
        return shares.events(share) <= FEW ? all() : spanBySpan(share);
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    private String all() {
        parameters.add(now);
        rank();
        parameters.add(conditions());
        var time =
                switch (query.time()) {
                    case ANY -> "";
                    case UPCOMING -> "and s.ends_at > ?";
                    case PAST -> "and s.ends_at <= ?";
                };
        if (!time.isEmpty()) {
            parameters.add(now);
        }
        parameters.addAll(List.of(now, now, EventSearchStatement.ENOUGH));
        return ALL.formatted(ranked ? "ts_rank(s.headline, ?::tsquery)" : "0", time);
    }

    private String spanBySpan(double share) {
        var spans = new ArrayList<String>();
        var ahead = new ArrayList<Boolean>();
        if (query.time() != EventTime.PAST) {
            Weeks.ahead(now, week -> expected(week, share), EventSearchStatement.ENOUGH)
                    .forEach(span -> spans.add(TsQuery.any(span)));
        }
        spans.forEach(span -> ahead.add(true));
        if (query.time() != EventTime.UPCOMING) {
            Weeks.back(now, week -> expected(week, share), EventSearchStatement.ENOUGH)
                    .forEach(span -> spans.add(TsQuery.any(span)));
        }
        while (ahead.size() < spans.size()) {
            ahead.add(false);
        }
        rank();
        parameters.add(spans.toArray(String[]::new));
        parameters.add(ahead.toArray(Boolean[]::new));
        parameters.addAll(
                Arrays.asList(conditions(), now, now, EventSearchStatement.ENOUGH, EventSearchStatement.ENOUGH));
        return SPAN_BY_SPAN.formatted(ranked ? "ts_rank(m.headline, ?::tsquery)" : "0");
    }

    private double expected(int week, double share) {
        return shares.events(List.of(Weeks.group(week))) / 4 * share;
    }

    private void rank() {
        if (ranked) {
            parameters.add(TsQuery.anyOf(query.phrase()));
        }
    }

    private String conditions() {
        var all = new ArrayList<>(List.of(TsQuery.of(query.phrase())));
        query.filters()
                .forEach((facet, values) ->
                        all.add(TsQuery.any(values.stream().map(facet::token).toList())));
        return TsQuery.all(all);
    }
}
