package org.caravanserai.domain.centers.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.caravanserai.domain.seats.SeatCount;

/** The places of a class. */
@Entity
@Table(name = "class_seats")
public class ClassSeats extends SeatCount {

    @Id
    @Column(name = "class_id")
    private UUID ofClass;

    @SuppressWarnings("NullAway.Init")
    protected ClassSeats() {}

    public ClassSeats(UUID ofClass, int capacity) {
        super(capacity);
        this.ofClass = ofClass;
    }

    public UUID ofClass() {
        return ofClass;
    }
}
