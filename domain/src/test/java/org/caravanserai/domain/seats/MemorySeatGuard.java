package org.caravanserai.domain.seats;

import java.util.Objects;
import java.util.Optional;
import org.caravanserai.domain.testing.Columns;

/** Takes places in memory with the guard of the statement that takes them in the database. */
public final class MemorySeatGuard {

    private MemorySeatGuard() {}

    public static Optional<Seat> take(SeatCount seats, int places, boolean orWait) {
        return Optional.of(seats)
                .filter(count -> isFree(count, places) || orWait && count.isLargeEnoughFor(places))
                .map(count -> isFree(count, places) ? grant(count, places) : queue(count));
    }

    private static boolean isFree(SeatCount seats, int places) {
        return seats.waiting() == 0 && seats.hasRoomFor(places);
    }

    private static Seat grant(SeatCount seats, int places) {
        Columns.set(seats, "taken", seats.taken() + places);
        Columns.set(seats, "registered", seats.registered() + 1);
        return new Seat(next(seats), true, 0);
    }

    private static Seat queue(SeatCount seats) {
        Columns.set(seats, "waiting", seats.waiting() + 1);
        return new Seat(next(seats), false, seats.waiting());
    }

    private static long next(SeatCount seats) {
        long number = Objects.requireNonNull(Columns.get(seats, "lastNumber", Long.class)) + 1;
        Columns.set(seats, "lastNumber", number);
        return number;
    }
}
