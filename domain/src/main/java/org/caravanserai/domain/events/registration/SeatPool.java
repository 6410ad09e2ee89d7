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
import org.caravanserai.domain.seats.SeatCount;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The seats of an event for one way of attending. */
@Entity
@Table(name = "seat_pool")
@IdClass(SeatPool.Key.class)
public class SeatPool extends SeatCount {

    @Id
    @Column(name = "event_id")
    private UUID event;

    @Id
    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @SuppressWarnings("NullAway.Init")
    protected SeatPool() {}

    /**
     * @param capacity places in all; null: as many as come
     */
    public SeatPool(UUID event, Attendance attendance, @Nullable Integer capacity) {
        super(capacity);
        this.event = event;
        this.attendance = attendance;
    }

    /**
     * Somebody brings fewer companions, or more.
     *
     * @throws Refused {@code event-full} when there is no room for more, or others wait for it
     */
    public void exchange(int placesBefore, int placesNow) {
        if (placesNow > placesBefore && (waiting() > 0 || !hasRoomFor(placesNow - placesBefore))) {
            throw new Refused("event-full");
        }
        change(placesBefore, placesNow);
    }

    /**
     * @throws Refused {@code attendance-in-use} when people have a place this way, or wait for one
     */
    public void requireUnused() {
        if (registered() > 0 || waiting() > 0) {
            throw new Refused("attendance-in-use", attendance, registered() + waiting());
        }
    }

    public UUID event() {
        return event;
    }

    public Attendance attendance() {
        return attendance;
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
