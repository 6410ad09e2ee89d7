package org.caravanserai.domain.centers.permit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Until when a teacher may work or live where the center is. A renewal is a record of its own; what was wrong is withdrawn. */
@Entity
@Table(name = "own_center_permit")
public class TeacherPermit {

    /** Days before its end from which a permit counts as expiring. */
    public static final int ENDING_DAYS = 90;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Column(name = "teacher_id")
    private UUID teacher;

    @Enumerated(EnumType.STRING)
    private PermitKind kind;

    @Column(name = "ends_on")
    private LocalDate until;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TeacherPermit() {}

    /**
     * @param teacher account
     * @param until its last day
     * @param today at the center
     * @param recordedOn the day from which figures count it, not after today
     * @throws Invalid {@code permit-over}
     */
    @SuppressWarnings("NullAway.Init")
    public TeacherPermit(
            UUID center, UUID teacher, PermitKind kind, LocalDate until, LocalDate today, LocalDate recordedOn) {
        if (until.isBefore(today)) {
            throw new Invalid("until", "permit-over", today);
        }
        this.id = Ids.next();
        this.center = center;
        this.teacher = teacher;
        this.kind = kind;
        this.until = until;
        this.recordedOn = recordedOn;
    }

    /**
     * It was recorded by mistake, or the teacher has left.
     *
     * @param day from which figures do not count it any more
     * @throws Conflict {@code permit-withdrawn}
     */
    public void withdraw(LocalDate day) {
        if (withdrawnOn != null) {
            throw new Conflict("permit-withdrawn");
        }
        withdrawnOn = day;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    /** Whether it is over on the day. */
    public boolean isOverOn(LocalDate day) {
        return until.isBefore(day);
    }

    /** Whether it ends within {@value #ENDING_DAYS} days from the day. */
    public boolean isEndingOn(LocalDate day) {
        return !isOverOn(day) && !until.isAfter(day.plusDays(ENDING_DAYS));
    }

    /** Whether both are of one kind and of the same teacher. */
    public boolean isOfTheSame(TeacherPermit other) {
        return teacher.equals(other.teacher) && kind == other.kind;
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    /** Account of the teacher. */
    public UUID teacher() {
        return teacher;
    }

    public PermitKind kind() {
        return kind;
    }

    /** Last day. */
    public LocalDate until() {
        return until;
    }
}
