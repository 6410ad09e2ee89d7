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

    /** Releases the places of someone who leaves. */
    public void release(int places) {
        taken -= places;
        registered--;
    }

    /** Changes the number of places that someone holds. */
    protected void change(int placesBefore, int placesNow) {
        taken += placesNow - placesBefore;
    }

    /** Removes someone from the waiting list. */
    public void leaveQueue() {
        waiting--;
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
