package org.caravanserai.persistence.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.listing.EventSampling;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps the last {@link EventSample}. */
@ApplicationScoped
class EventSamples implements EventSampling {

    /** One drawn while a twentieth of the events was other than now still says well enough what a query finds. */
    private static final double AGED = 0.05;

    private static final String CHANGES = """
            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint from pg_stat_all_tables where relid = 'event_search'::regclass""";

    private Sql sql;
    private volatile @Nullable Drawn last;

    @SuppressWarnings("NullAway.Init")
    protected EventSamples() {}

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

    /** The first search after a start may come before the first refreshing: then it draws, and others wait for that. */
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

    /** Since the statistics were last reset; of interest is only how much it differs. */
    private long changes() {
        return sql.count(CHANGES);
    }

    private record Drawn(EventSample sample, long changes) {}
}
