package org.caravanserai.schedule;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What reading one schedule may cost: how many things it may name, and how long it may take. Far beyond what a real
 * programme has; the largest known one has some 1,500 sessions.
 */
final class ReadingLimits {

    /** The things that are counted, each with how many there may be in one schedule. */
    enum Counted {
        DAY(1_000, UnreadableSchedule.Why.TOO_MANY_DAYS),
        ROOM(2_000, UnreadableSchedule.Why.TOO_MANY_ROOMS),
        SESSION(20_000, UnreadableSchedule.Why.TOO_MANY_SESSIONS),
        PERSON(50_000, UnreadableSchedule.Why.TOO_MANY_PERSONS),
        LINK(50_000, UnreadableSchedule.Why.TOO_MANY_LINKS);

        private final int most;
        private final UnreadableSchedule.Why otherwise;

        Counted(int most, UnreadableSchedule.Why otherwise) {
            this.most = most;
            this.otherwise = otherwise;
        }
    }

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int STEPS_BETWEEN_LOOKS = 1024;

    private final int[] counts = new int[Counted.values().length];
    private final LongSupplier nanoseconds;
    private final long begun;
    private long steps;

    ReadingLimits() {
        this(System::nanoTime);
    }

    /**
     * @param nanoseconds a clock that only goes forward, as {@link System#nanoTime}
     */
    ReadingLimits(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
    }

    /**
     * Counts {@code more} of them.
     *
     * @throws UnreadableSchedule when these are too many
     */
    void count(Counted what, int more, String place) {
        counts[what.ordinal()] += more;
        if (counts[what.ordinal()] > what.most) {
            throw new UnreadableSchedule(place, what.otherwise, what.most);
        }
    }

    /**
     * To be called for every small piece of the source.
     *
     * @throws UnreadableSchedule when reading has taken too long, or the thread was asked to stop
     */
    void step(Supplier<String> place) {
        if (++steps % STEPS_BETWEEN_LOOKS == 0
                && (Thread.currentThread().isInterrupted() || nanoseconds.getAsLong() - begun > LONGEST.toNanos())) {
            throw new UnreadableSchedule(place.get(), UnreadableSchedule.Why.TAKES_TOO_LONG, (int) LONGEST.toSeconds());
        }
    }
}
