package org.caravanserai.domain.exchanges.nomination;

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
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** A request to extend a stay. If it affects the quota, the other side confirms it; at most one is open for a stay. */
@Entity
@Table(name = "stay_extension")
public class StayExtension {

    @Id
    private UUID id;

    @Column(name = "mobility_id")
    private UUID mobility;

    @Column(name = "until_on")
    private LocalDate until;

    private String reason;

    @Column(name = "asked_by_organization")
    private UUID askedBy;

    @Column(name = "further_year")
    private @Nullable AcademicYear furtherYear;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private @Nullable String note;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected StayExtension() {}

    /**
     * @param until the last day
     * @param askedBy the organization
     * @param furtherYear the academic year after that of the nomination in which a place is needed too; null when none is
     * @throws Invalid {@code required}, {@code text-too-long} for the reason
     */
    public StayExtension(
            UUID mobility,
            LocalDate until,
            @Nullable String reason,
            UUID askedBy,
            @Nullable AcademicYear furtherYear,
            Instant now) {
        var why = ShortText.needed("reason", reason, StayEvent.LONGEST_REASON);
        this.id = Ids.next();
        this.mobility = mobility;
        this.until = until;
        this.reason = why;
        this.askedBy = askedBy;
        this.furtherYear = furtherYear;
        this.state = ExtensionState.ASKED;
        this.askedAt = now;
    }

    public void confirm(@Nullable String why, Instant now) {
        decide(ExtensionState.CONFIRMED, why, now);
    }

    /**
     * @throws Invalid {@code required} for the note
     */
    public void refuse(@Nullable String why, Instant now) {
        decide(ExtensionState.REFUSED, why, now);
    }

    /** The stay is over before there was an answer. */
    public void lapse(Instant now) {
        decide(ExtensionState.LAPSED, null, now);
    }

    private void decide(ExtensionState next, @Nullable String why, Instant now) {
        if (state != ExtensionState.ASKED) {
            throw new Conflict("stale-extension");
        }
        var said = ShortText.neededIf(next == ExtensionState.REFUSED, "note", why, StayEvent.LONGEST_REASON);
        state = next;
        note = said;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID mobility() {
        return mobility;
    }

    /** The last day of the stay. */
    public LocalDate until() {
        return until;
    }

    public String reason() {
        return reason;
    }

    /** The organization that asked. */
    public UUID askedBy() {
        return askedBy;
    }

    /** The academic year in which a further place is taken; null when none is. */
    public @Nullable AcademicYear furtherYear() {
        return furtherYear;
    }

    public ExtensionState state() {
        return state;
    }

    /** Note of the other side on its decision. */
    public @Nullable String note() {
        return note;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
