package org.caravanserai.domain.events.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The seats of an event for one way of attending: how many there are, how many are taken, how many people wait. The row
 * is the lock: whoever takes or releases places holds it until the commit, on every node, and the database refuses
 * more places than there are. Taking is one statement ({@link Seats#take}); everything that releases locks the pool
 * first and then lets the waiting in, so nobody overtakes.
 */
@Entity
@Table(name = "seat_pool")
@IdClass(SeatPool.Key.class)
public class SeatPool {

    @Id
    @Column(name = "event_id")
    private UUID event;

    @Id
    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    private @Nullable Integer capacity;

    private int taken;

    private int registered;

    private int waiting;

    @Column(name = "last_number")
    private long lastNumber;

    @SuppressWarnings("NullAway.Init")
    protected SeatPool() {}

    /**
     * @param capacity places in all; null: as many as come
     */
    public SeatPool(UUID event, Attendance attendance, @Nullable Integer capacity) {
        this.event = event;
        this.attendance = attendance;
        this.capacity = capacity;
    }

    /** Whether so many places are free now, whoever waits for them. */
    public boolean hasRoomFor(int places) {
        return capacity == null || taken + places <= capacity;
    }

    /** Whether so many places could be granted at all, if nobody else held any. */
    public boolean isLargeEnoughFor(int places) {
        return capacity == null || places <= capacity;
    }

    /** Somebody who held places leaves. */
    public void release(int places) {
        taken -= places;
        registered--;
    }

    /**
     * Somebody brings fewer companions, or more.
     *
     * @throws Refused {@code event-full} when there is no room for more, or others wait for it
     */
    public void exchange(int placesBefore, int placesNow) {
        if (placesNow > placesBefore && (waiting > 0 || !hasRoomFor(placesNow - placesBefore))) {
            throw new Refused("event-full");
        }
        taken += placesNow - placesBefore;
    }

    /** Somebody who waited gives up. */
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
     * @throws Refused {@code attendance-in-use} when people have a place this way, or wait for one
     */
    public void requireUnused() {
        if (registered > 0 || waiting > 0) {
            throw new Refused("attendance-in-use", attendance, registered + waiting);
        }
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

    /** The event is cancelled: nobody holds a place any more, nobody waits. */
    public void empty() {
        taken = 0;
        registered = 0;
        waiting = 0;
    }

    public UUID event() {
        return event;
    }

    public Attendance attendance() {
        return attendance;
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

    /** Identity of a pool: the event and the way of attending. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID event;
        private Attendance attendance;

        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        public Key(UUID event, Attendance attendance) {
            this.event = event;
            this.attendance = attendance;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && event.equals(that.event) && attendance == that.attendance;
        }

        @Override
        public int hashCode() {
            return Objects.hash(event, attendance);
        }
    }
}
