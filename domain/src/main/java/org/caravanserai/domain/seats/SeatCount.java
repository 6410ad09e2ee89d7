package org.caravanserai.domain.seats;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Capacity, taken places and length of the waiting list. The row is the lock: taking and releasing places hold it until the
 * commit, on every node, and the database refuses more places than the capacity. Taking is one guarded statement; releasing locks
 * the row first and then admits people from the waiting list, so the order is kept.
 */
@MappedSuperclass
public abstract class SeatCount {

    private static final int AT_ONCE = 100;

    private @Nullable Integer capacity;

    private int taken;

    private int registered;

    private int waiting;

    @Column(name = "last_number")
    private long lastNumber;

    protected SeatCount() {}

    /**
     * @param capacity places in all; null: as many as come
     */
    protected SeatCount(@Nullable Integer capacity) {
        this.capacity = capacity;
    }

    /** Whether this many places are free now, regardless of the waiting list. */
    public boolean hasRoomFor(int places) {
        return capacity == null || taken + places <= capacity;
    }

    /** Whether this many places could be granted if none were taken. */
    public boolean isLargeEnoughFor(int places) {
        return capacity == null || places <= capacity;
    }

    /** Changes the number of places that someone holds. */
    protected void change(int placesBefore, int placesNow) {
        taken += placesNow - placesBefore;
    }

    /**
     * Somebody leaves the waiting list, or gives back the places that they hold.
     *
     * @param waits whether they were waiting
     */
    public void leave(boolean waits, int places) {
        if (waits) {
            waiting--;
        } else {
            registered--;
            taken -= places;
        }
    }

    /**
     * Gives free places to those who wait, under the lock of these places. The first is never skipped: when too few places are free for
     * the whole party, everybody waits. This always ends, because nobody may wait for more places than exist.
     */
    public <W> void admitWaiting(WaitingQueue<W> queue) {
        while (waiting > 0 && hasRoomFor(1)) {
            var first = queue.first(AT_ONCE);
            for (var next : first) {
                int places = queue.places(next);
                if (!hasRoomFor(places)) {
                    return;
                }
                admit(places);
                queue.promote(next);
            }
            if (first.size() < AT_ONCE) {
                return;
            }
        }
    }

    /** The first of the waiting list gets the places. */
    public void admit(int places) {
        waiting--;
        registered++;
        taken += places;
    }

    /**
     * @throws Refused {@code capacity-below-taken} when more places are taken already
     */
    public void resize(@Nullable Integer newCapacity) {
        if (newCapacity != null && newCapacity < taken) {
            throw new Refused("capacity-below-taken", newCapacity, taken);
        }
        capacity = newCapacity;
    }

    /** Releases all places and clears the waiting list. */
    public void empty() {
        taken = 0;
        registered = 0;
        waiting = 0;
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    public int taken() {
        return taken;
    }

    public int registered() {
        return registered;
    }

    public int waiting() {
        return waiting;
    }
}
