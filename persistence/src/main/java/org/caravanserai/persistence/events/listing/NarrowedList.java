package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.persistence.search.TsQuery;
import org.jspecify.annotations.Nullable;

/**
 * The events nearest to now that have words and properties. Where few match, all of them are read; where many do, the index is asked span by span,
 * outwards from now, until there are enough, so that a common word costs no more in a million events than in ten thousand.
 */
final class NarrowedList {

    /** Reading so many events is cheaper than asking span by span. */
    private static final double FEW = 3_000;

    private static final String ALL = """
            (select m.*, %s as rank from (
                 select %s, s.headline, s.ends_at > ? as ahead from event_search s
                 where s.tokens @@ ?::tsquery %s
                 order by case when s.ends_at > ? then s.ends_at end, s.ends_at desc, s.event_id limit ?) m)""";

    private static final String SPAN_BY_SPAN = """
            (select m.*, look.ahead, %s as rank from unnest(?::text[], ?::boolean[]) as look (span, ahead)
             cross join lateral (
                 select %s, s.headline from event_search s
                 where s.tokens @@ ?::tsquery and s.tokens @@ look.span::tsquery and (s.ends_at > ?) = look.ahead
                 order by case when look.ahead then s.ends_at end, s.ends_at desc, s.event_id limit ?) m
             limit ?)""";

    private static final String BY_TITLE = "ts_rank(m.headline, ?::tsquery)";

    private final EventQuery query;
    private final String columns;
    private final Instant now;
    private final TokenShares shares;
    private final Expectation expectation;
    private final int most;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /**
     * @param columns of {@code event_search s} that are wanted
     * @param most how many events are wanted
     */
    NarrowedList(EventQuery query, String columns, Instant now, TokenShares shares, int most) {
        this.expectation = new Expectation(shares);
        this.query = expectation.settled(query, EventSearchStatement.ENOUGH);
        this.columns = columns;
        this.now = now;
        this.shares = shares;
        this.most = most;
    }

    /** All that match, up to the number wanted, with a rank by what is found in the title. To be asked before the parameters. */
    String sql() {
        if (!query.isRanked()) {
            return part(query, "", "0");
        }
        parameters.add(TsQuery.anyOf(query.phrase()));
        return part(query, "", BY_TITLE);
    }

    /** First those with all words in the title, then the others, so that nothing has to be ranked. To be asked before the parameters. */
    String sqlOfTitlesFirst() {
        var inTitle = new SearchPhrase(
                query.phrase().terms().stream().map(TitleTokens::of).toList());
        var parts =
                part(query.with(inTitle), "", "1") + " union all " + part(query, TsQuery.not(TsQuery.of(inTitle)), "0");
        parameters.add(most);
        return "select * from (" + parts + ") titles_first limit ?";
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    private String part(EventQuery wanted, String except, String rank) {
        double share = expectation.share(wanted);
        return shares.events() * share <= FEW ? all(wanted, except, rank) : spanBySpan(wanted, share, except, rank);
    }

    private String all(EventQuery wanted, String except, String rank) {
        parameters.addAll(Arrays.asList(now, conditions(wanted, except)));
        var time =
                switch (query.time()) {
                    case ANY -> "";
                    case UPCOMING -> "and s.ends_at > ?";
                    case PAST -> "and s.ends_at <= ?";
                };
        if (!time.isEmpty()) {
            parameters.add(now);
        }
        parameters.addAll(List.of(now, most));
        return ALL.formatted(rank, columns, time);
    }

    private String spanBySpan(EventQuery wanted, double share, String except, String rank) {
        double first = most / (shares.events() * share);
        var spans = new ArrayList<String>();
        var ahead = new ArrayList<Boolean>();
        if (query.time() != EventTime.PAST) {
            shares.timeline().ahead(now, first).forEach(span -> spans.add(TsQuery.any(span)));
        }
        spans.forEach(span -> ahead.add(true));
        if (query.time() != EventTime.UPCOMING) {
            shares.timeline().back(now, first).forEach(span -> spans.add(TsQuery.any(span)));
        }
        while (ahead.size() < spans.size()) {
            ahead.add(false);
        }
        parameters.add(spans.toArray(String[]::new));
        parameters.add(ahead.toArray(Boolean[]::new));
        parameters.addAll(Arrays.asList(conditions(wanted, except), now, most, most));
        return SPAN_BY_SPAN.formatted(rank, columns);
    }

    private static String conditions(EventQuery wanted, String except) {
        var all = new ArrayList<>(List.of(TsQuery.of(wanted.phrase()), except));
        wanted.filters()
                .forEach((facet, values) ->
                        all.add(TsQuery.any(values.stream().map(facet::token).toList())));
        return TsQuery.all(all);
    }
}
