package org.caravanserai.persistence.events.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.persistence.shared.Sql;
import org.roaringbitmap.RoaringBitmap;

/** Draws a {@link EventSample} from the index. */
final class EventSampleReader {

    /** A word in 1,000 of a million events appears about 30 times in the sample: enough to tell whether a list fills up. */
    private static final int SIZE = 32_768;

    /** Tokens in fewer sampled events cannot fill a list and are left out; most tokens are that rare. */
    private static final int TELLING = 4;

    /** Estimates the number of rows as the planner does: rows a page at the last count, times the present pages. */
    private static final String ROWS = """
        select (pg_relation_size(oid) / current_setting('block_size')::bigint
                * case when reltuples > 0 then reltuples / relpages else 10 end)::bigint
        from pg_class where oid = 'event_search'::regclass
        """;

    private static final String DRAWN = """
        select extract(epoch from drawn.ends_at)::bigint as ends, tsvector_to_array(drawn.tokens) as tokens
        from (select s.ends_at, s.tokens from event_search s tablesample bernoulli (?) order by s.ends_at offset 0) drawn
        """;

    private final Map<String, RoaringBitmap> holders = new HashMap<>();
    private final List<Long> ends = new ArrayList<>();

    static EventSample read(Sql sql) {
        return new EventSampleReader().draw(sql);
    }

    private EventSample draw(Sql sql) {
        double share = Math.min(1, (double) SIZE / Math.max(1, sql.count(ROWS)));
        sql.each(DRAWN, row -> new Drawn(row.count("ends"), row.words("tokens")), this::add, 100 * share);
        holders.values().removeIf(places -> places.getCardinality() < TELLING);
        holders.values().forEach(RoaringBitmap::trim);
        return new EventSample(share, ends.stream().mapToLong(end -> end).toArray(), holders);
    }

    private record Drawn(long ends, List<String> tokens) {}

    private void add(Drawn event) {
        event.tokens().forEach(token -> holders.computeIfAbsent(token, first -> new RoaringBitmap())
                .add(ends.size()));
        ends.add(event.ends());
    }
}
