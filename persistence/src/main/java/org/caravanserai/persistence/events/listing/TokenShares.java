package org.caravanserai.persistence.events.listing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.persistence.shared.Sql;

/**
 * How many events there are, and in what share of them the most common tokens stand, as PostgreSQL counts for its planner. Of tokens that are not
 * among them only so much is known, that they are rare. Estimates decide only where a search looks first, never what it finds.
 */
final class TokenShares {

    private static final String STATISTICS = """
        select token, share
        from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as common (token, share)
        where s.schemaname = current_schema() and s.tablename = 'event_search' and s.attname = 'tokens' and token is not null
        """;

    private static final String ROWS =
            "select greatest(reltuples, 0)::bigint from pg_class where oid = 'event_search'::regclass";

    private final double events;
    private final Map<String, Double> shares;
    private final Timeline timeline;

    TokenShares(double events, Map<String, Double> shares) {
        this.events = events;
        this.shares = shares;
        this.timeline = new Timeline(this::share);
    }

    static TokenShares read(Sql sql) {
        var shares = new HashMap<String, Double>();
        sql.list(STATISTICS, row -> Map.entry(row.string(1), Double.valueOf(row.string(2))))
                .forEach(common -> shares.put(common.getKey(), common.getValue()));
        return new TokenShares(sql.count(ROWS), shares);
    }

    /** How many events there are in all. */
    double events() {
        return events;
    }

    Timeline timeline() {
        return timeline;
    }

    /** The share of events that have a token; 0 when it is rare. */
    double share(String token) {
        return shares.getOrDefault(token, 0.0);
    }

    /** The share of events that have one of these tokens, if no event has two. */
    double share(Collection<String> tokens) {
        return Math.min(1, tokens.stream().mapToDouble(this::share).sum());
    }

    /** The most common tokens with a beginning, at most so many, the most common first. */
    List<String> beginning(String typed, int most) {
        return shares.entrySet().stream()
                .filter(token -> token.getKey().startsWith(typed))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
