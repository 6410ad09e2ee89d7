package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of the events in a center's life. */
@Embeddable
public class CenterDates {

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approval_number")
    private @Nullable String approvalNumber;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    @SuppressWarnings("NullAway.Init")
    protected CenterDates() {}

    @SuppressWarnings("NullAway.Init")
    CenterDates(Instant now) {
        createdAt = now;
    }

    void applied(Instant now) {
        appliedAt = now;
    }

    void approved(String number, Instant now) {
        approvalNumber = number;
        approvedAt = now;
    }

    void opened(LocalDate day) {
        openedOn = day;
    }

    void closes(LocalDate day) {
        closesOn = day;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When the application was handed in last; null before. */
    public @Nullable Instant appliedAt() {
        return appliedAt;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** For example LC-2026-0001; null before the approval. */
    public @Nullable String approvalNumber() {
        return approvalNumber;
    }

    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    /** The day on which it closes or has closed; null unless a closing was announced. */
    public @Nullable LocalDate closesOn() {
        return closesOn;
    }
}
