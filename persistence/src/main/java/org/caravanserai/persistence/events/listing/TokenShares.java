package org.caravanserai.persistence.events.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.persistence.shared.Sql;

/**
 * How many events there are, and in what share of them the most common tokens stand, as PostgreSQL counts for its planner. Tokens that are not
 * among them are rare. Estimates decide only where a search looks first, never what it finds.
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
    private final double rare;

    TokenShares(double events, Map<String, Double> shares) {
        this.events = events;
        this.shares = shares;
        this.rare = shares.values().stream().mapToDouble(share -> share).min().orElse(0) / 2;
    }

    static TokenShares read(Sql sql) {
        var shares = new HashMap<String, Double>();
        sql.list(STATISTICS, row -> Map.entry(row.string(1), Double.valueOf(row.string(2))))
                .forEach(common -> shares.put(common.getKey(), common.getValue()));
        return new TokenShares(sql.count(ROWS), shares);
    }

    /** How many events are expected to have one of these tokens. */
    double events(Collection<String> tokens) {
        return events * share(tokens);
    }

    /** How many events a share of them is. */
    double events(double share) {
        return events * share;
    }

    double share(Collection<String> tokens) {
        return Math.min(
                1,
                tokens.stream()
                        .mapToDouble(token -> shares.getOrDefault(token, rare))
                        .sum());
    }

    /** The share of events that have all words, if words were strewn independently. */
    double share(SearchPhrase phrase) {
        return phrase.terms().stream().mapToDouble(this::share).reduce(1, (one, other) -> one * other);
    }

    private double share(SearchTerm term) {
        double forms = share(term.forms());
        return term.open()
                ? Math.min(
                        1,
                        forms
                                + shares.entrySet().stream()
                                        .filter(token -> token.getKey().startsWith(term.typed())
                                                && !term.forms().contains(token.getKey()))
                                        .mapToDouble(Map.Entry::getValue)
                                        .sum())
                : forms;
    }
}
