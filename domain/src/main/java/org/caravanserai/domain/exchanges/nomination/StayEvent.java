package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * An event in the course of a stay. Never changed or deleted (enforced by the database): what was recorded wrongly is marked, and another
 * event says what is right. Only personal data is erased.
 */
@Entity
@Table(name = "stay_event")
public class StayEvent {

    public static final int LONGEST_REASON = 1_000;

    @Id
    private UUID id;

    @Column(name = "mobility_id")
    private UUID mobility;

    @Enumerated(EnumType.STRING)
    private StayEventKind kind;

    @Column(name = "effective_on")
    private LocalDate day;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    private @Nullable String reason;

    private boolean corrected;

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StayEvent() {}

    private StayEvent(UUID mobility, StayEventKind kind, When when, @Nullable String reason, Caller by, Instant now) {
        this.id = Ids.next();
        this.mobility = mobility;
        this.kind = kind;
        this.day = when.day();
        this.until = when.until();
        this.reason = reason;
        this.recordedBy = by.accountId();
        this.recordedByName = by.name();
        this.recordedAt = now;
    }

    /**
     * @param day local date at the receiving organization from which it counts
     * @param until the last day, for an extension; null for everything else
     */
    public record When(LocalDate day, @Nullable LocalDate until) {}

    /**
     * @throws Invalid {@code text-too-long} for the reason
     */
    public static StayEvent of(
            Mobility stay, StayEventKind kind, When when, @Nullable String reason, Caller by, Instant now) {
        return new StayEvent(stay.id(), kind, when, ShortText.optional("reason", reason, LONGEST_REASON), by, now);
    }

    /** It was not as it was recorded. */
    public void correct() {
        corrected = true;
    }

    /** Whether it was not as it was recorded, and counts no more. */
    public boolean isCorrected() {
        return corrected;
    }

    public UUID id() {
        return id;
    }

    public UUID mobility() {
        return mobility;
    }

    public StayEventKind kind() {
        return kind;
    }

    /** The day from which it counts. */
    public LocalDate day() {
        return day;
    }

    /** The last day, for an extension. */
    public @Nullable LocalDate until() {
        return until;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The account of the author; null for the holder of a link. */
    public @Nullable UUID recordedBy() {
        return recordedBy;
    }

    /** The name of the author at that time. */
    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
