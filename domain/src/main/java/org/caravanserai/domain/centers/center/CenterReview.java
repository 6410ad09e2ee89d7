package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** One review of an application, as recorded by the authority. Never changed. */
@Entity
@Table(name = "center_review")
public class CenterReview {

    public static final int MAX_LENGTH = 5_000;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Enumerated(EnumType.STRING)
    private ReviewMethod method;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String note;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CenterReview() {}

    /**
     * @param note what was found, needed
     * @param heldOn the day of the hearing, visit or advice; not after today
     * @throws Invalid {@code required}, {@code text-too-long}, {@code review-in-the-future}
     */
    @SuppressWarnings("NullAway.Init")
    public CenterReview(
            UUID center,
            ReviewMethod method,
            ReviewOutcome outcome,
            String note,
            LocalDate heldOn,
            LocalDate today,
            Caller by,
            Instant now) {
        var faults = new Invalid.Collector();
        this.note = faults.needed("note", note, MAX_LENGTH);
        faults.check(!heldOn.isAfter(today), "heldOn", "review-in-the-future", today)
                .throwIfAny();
        this.id = Ids.next();
        this.center = center;
        this.method = method;
        this.outcome = outcome;
        this.heldOn = heldOn;
        this.account = by.accountId();
        this.recordedBy = by.name();
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public ReviewMethod method() {
        return method;
    }

    public ReviewOutcome outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Name of the person who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
