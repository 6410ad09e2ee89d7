package org.caravanserai.persistence.shared;

import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.domain.seats.Seat;

/**
 * A table whose rows count places ({@link org.caravanserai.domain.seats.SeatCount}). Places, or one on the waiting list, are taken by one
 * conditional statement that names the version of the thing whose terms admitted the person.
 */
public final class SeatTable {

    /**
     * In the {@code set} list all columns are those before the change, so every expression sees the same state; the row
     * lock makes the next one wait for our commit and look again.
     */
    private static final String TAKE = """
        with wanted(places, or_wait) as (values (?, ?))
        update %1$s p set
            last_number = p.last_number + 1,
            last_granted = p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity),
            taken = case when p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity)
                         then p.taken + w.places else p.taken end,
            registered = case when p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity)
                              then p.registered + 1 else p.registered end,
            waiting = case when p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity)
                           then p.waiting else p.waiting + 1 end
        from wanted w
        where p.%2$s = ? and %3$s
          and (w.or_wait and (p.capacity is null or w.places <= p.capacity)
               or p.waiting = 0 and (p.capacity is null or p.taken + w.places <= p.capacity))
        returning p.last_number, p.last_granted, p.waiting
        """;

    private final Sql sql;
    private final String take;
    private final String putBackPlaces;
    private final String putBackWaiting;

    /**
     * @param versionColumn holds the version of the thing that has the places
     * @param keyColumns name a row, in the order of the keys that the methods take
     */
    public SeatTable(Sql sql, String table, String versionColumn, String... keyColumns) {
        this.sql = sql;
        var key = String.join(
                " and ", Stream.of(keyColumns).map(column -> column + " = ?").toList());
        var qualified = String.join(
                " and ",
                Stream.of(keyColumns).map(column -> "p." + column + " = ?").toList());
        this.take = TAKE.formatted(table, versionColumn, qualified);
        this.putBackPlaces = "update " + table + " set taken = taken - ?, registered = registered - 1 where " + key;
        this.putBackWaiting = "update " + table + " set waiting = waiting - 1 where " + key;
    }

    /**
     * @param orWait whether to take a place on the waiting list where no other is free
     * @return empty when there is no such row, none is free and nobody may wait, or the version is another one by now
     */
    public Optional<Seat> take(long version, int places, boolean orWait, Object... key) {
        return sql.first(
                take,
                row -> new Seat(
                        row.count("last_number"),
                        row.flag("last_granted"),
                        row.flag("last_granted") ? 0 : row.number("waiting")),
                with(key, places, orWait, version));
    }

    /** Gives back at once what {@link #take} gave in this transaction: nobody else has seen it. */
    public void putBack(Seat seat, int places, Object... key) {
        if (seat.granted()) {
            sql.update(putBackPlaces, with(key, places));
        } else {
            sql.update(putBackWaiting, key);
        }
    }

    private static Object[] with(Object[] key, Object... before) {
        return Stream.concat(Stream.of(before), Stream.of(key)).toArray();
    }
}
