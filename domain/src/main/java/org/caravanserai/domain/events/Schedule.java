package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** When an event takes place, in its own time zone. Immutable. */
@Embeddable
public class Schedule {

    /** Longest event; more than a year is a mistyped date. */
    public static final Duration MAX_LENGTH = Duration.ofDays(366);

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "time_zone")
    private ZoneId timeZone;

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    /**
     * @throws Invalid {@code ends-before-it-starts}, {@code event-too-long}
     */
    public Schedule(Instant startsAt, Instant endsAt, ZoneId timeZone) {
        new Invalid.Collector()
                .check(endsAt.isAfter(startsAt), "endsAt", "ends-before-it-starts")
                .check(
                        Duration.between(startsAt, endsAt).compareTo(MAX_LENGTH) <= 0,
                        "endsAt",
                        "event-too-long",
                        MAX_LENGTH.toDays())
                .throwIfAny();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.timeZone = timeZone;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    /**
     * A zone that knows when the clocks change; an offset, also one that the IANA database has a name for, does not. It
     * is all that an imported programme may tell.
     *
     * @throws Invalid {@code time-zone-needed}
     */
    void requireTimeZone() {
        if (timeZone instanceof ZoneOffset || timeZone.getId().startsWith("Etc/GMT")) {
            throw new Invalid("timeZone", "time-zone-needed", timeZone.getId());
        }
    }

    /** Whether it begins and ends at the same moments, in whatever zone. */
    boolean isSameTimeAs(Schedule other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    /** The days of the event in its own time zone, in their order. */
    public List<LocalDate> days() {
        return dayAt(startsAt)
                .datesUntil(dayAt(endsAt.minusNanos(1)).plusDays(1))
                .toList();
    }

    /** Which day this moment belongs to where the event takes place. */
    public LocalDate dayAt(Instant moment) {
        return LocalDate.ofInstant(moment, timeZone);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schedule that
                && startsAt.equals(that.startsAt)
                && endsAt.equals(that.endsAt)
                && timeZone.equals(that.timeZone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startsAt, endsAt, timeZone);
    }
}
