package org.caravanserai.persistence.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.listing.EventSampling;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Holds the latest {@link EventSample} and renews it. */
@ApplicationScoped
class EventSamples implements EventSampling {

    /** A sample is still accurate enough when up to a twentieth of the events has changed since. */
    private static final double AGED = 0.05;

    private static final String CHANGES = """
        select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint from pg_stat_all_tables where relid = 'event_search'::regclass\
        """;

    private final Sql sql;
    private volatile @Nullable Drawn last;

    @Inject
    EventSamples(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void refresh() {
        var drawn = last;
        if (drawn == null) {
            current();
        } else if (Math.abs(changes() - drawn.changes()) > AGED * drawn.sample().events()) {
            draw();
        }
    }

    /** If the first search after a start comes before the first refresh, it draws the sample, and other searches wait for it. */
    EventSample current() {
        var drawn = last;
        return drawn == null ? first() : drawn.sample();
    }

    private synchronized EventSample first() {
        var drawn = last;
        return drawn == null ? draw() : drawn.sample();
    }

    private EventSample draw() {
        long changes = changes();
        var sample = EventSampleReader.read(sql);
        last = new Drawn(sample, changes);
        return sample;
    }

    /** The number of changes since the statistics were reset; only differences of it matter. */
    private long changes() {
        return sql.count(CHANGES);
    }

    private record Drawn(EventSample sample, long changes) {}
}
