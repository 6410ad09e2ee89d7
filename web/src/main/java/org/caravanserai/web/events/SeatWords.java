package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.web.shell.Texts;

/** Number of free places as text. */
@Named("seatWords")
@ApplicationScoped
public class SeatWords {

    private final Texts texts;

    @Inject
    SeatWords(Texts texts) {
        this.texts = texts;
    }

    /** «37 of 500 places left», «Waiting list: 12», «Places for everybody». */
    public String of(Pool pool) {
        var left = pool.left();
        var capacity = pool.capacity();
        if (left == null || capacity == null) {
            return texts.of("events.seats.unlimited");
        }
        if (pool.waiting() > 0) {
            return texts.of("events.seats.waiting", pool.waiting());
        }
        return left == 0 ? texts.of("events.seats.none") : texts.of("events.seats.left", left, capacity);
    }

    /** The same for choosing this way of attending, including those with a waiting list only. */
    public String toChoose(Pool pool, boolean waitingList) {
        boolean full = pool.waiting() > 0 || Integer.valueOf(0).equals(pool.left());
        return full && waitingList ? texts.of("events.seats.full", pool.waiting()) : of(pool);
    }

    /** Summary of all ways of attending in one line. */
    public String all(List<Pool> pools) {
        if (pools.size() == 1) {
            return of(pools.get(0));
        }
        return pools.stream()
                .map(pool -> texts.of("events.attendance." + pool.attendance()) + ": " + of(pool))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
