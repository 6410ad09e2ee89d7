package org.caravanserai.domain.exchanges.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * A correction of what both sides of an exchange keep together: of the ledger, or of the confirmed day of an arrival or departure. One side
 * proposes it with a reason, and it counts once another person, of the other side, has confirmed it.
 */
@Entity
@Table(name = "exchange_correction")
public class Correction {

    public static final int LONGEST_TEXT = 1_000;

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    @Column(name = "agreement_id")
    private UUID agreement;

    private String condition;

    @Column(name = "academic_year")
    private AcademicYear year;

    @Column(name = "from_organization")
    private UUID from;

    @Column(name = "to_organization")
    private UUID to;

    private int persons;

    private BigDecimal semesters = BigDecimal.ZERO;

    private BigDecimal months = BigDecimal.ZERO;

    @Column(name = "mobility_id")
    private @Nullable UUID mobility;

    @Column(name = "recorded_on")
    private @Nullable LocalDate recordedOn;

    @Column(name = "corrected_on")
    private @Nullable LocalDate correctedOn;

    private String reason;

    @Column(name = "proposed_by_organization")
    private UUID proposedBy;

    @Column(name = "proposed_by")
    private @Nullable UUID proposer;

    @Column(name = "proposed_by_name")
    private String proposerName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    private @Nullable String note;

    @Column(name = "decided_by")
    private @Nullable UUID decider;

    @Column(name = "decided_by_name")
    private @Nullable String deciderName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    private Correction(
            CorrectionKind kind, LedgerEntry.Direction direction, Person by, @Nullable String reason, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.kind = kind;
        this.agreement = direction.agreement();
        this.condition = direction.condition();
        this.year = direction.year();
        this.from = direction.from();
        this.to = direction.to();
        this.reason = ShortText.needed("reason", reason, LONGEST_TEXT);
        this.proposedBy = by.organization();
        this.proposer = by.account();
        this.proposerName = by.name();
        this.proposedAt = now;
        this.state = CorrectionState.PROPOSED;
    }

    /**
     * Who proposes or decides.
     *
     * @param organization for which the person acts
     * @param account null for the holder of a link
     */
    public record Person(UUID organization, @Nullable UUID account, String name) {}

    /**
     * A further entry of the ledger.
     *
     * @throws Invalid {@code nothing-to-correct}, {@code required} for the reason, each other fault with its field
     */
    public static Correction ofLedger(
            LedgerEntry.Direction direction, Weight weight, Person by, @Nullable String reason, Instant now) {
        weight.faults().throwIfAny();
        var correction = new Correction(CorrectionKind.LEDGER, direction, by, reason, now);
        correction.persons = weight.persons();
        correction.semesters = weight.semesters();
        correction.months = weight.months();
        return correction;
    }

    /**
     * Another day of an arrival or departure.
     *
     * @param recordedOn the day that was confirmed
     * @param correctedOn the right one; null: there was no such day
     * @throws Invalid {@code required} for the reason
     */
    public static Correction ofStay(
            CorrectionKind kind,
            LedgerEntry.Direction direction,
            UUID mobility,
            LocalDate recordedOn,
            @Nullable LocalDate correctedOn,
            Person by,
            @Nullable String reason,
            Instant now) {
        var correction = new Correction(kind, direction, by, reason, now);
        correction.mobility = mobility;
        correction.recordedOn = recordedOn;
        correction.correctedOn = correctedOn;
        return correction;
    }

    /**
     * The other side agrees: it counts from now on.
     *
     * @throws Refused {@code own-correction} for who has proposed it
     * @throws Conflict {@code stale-correction} when it was decided already
     */
    public void confirm(Person by, @Nullable String why, Instant now) {
        if (by.account() != null && by.account().equals(proposer)) {
            throw new Refused("own-correction");
        }
        decide(CorrectionState.CONFIRMED, by, why, now);
    }

    /**
     * The other side does not agree.
     *
     * @throws Invalid {@code required} for the note
     * @throws Conflict {@code stale-correction}
     */
    public void refuse(Person by, @Nullable String why, Instant now) {
        decide(CorrectionState.REFUSED, by, why, now);
    }

    /**
     * The side that proposed it takes it back.
     *
     * @throws Conflict {@code stale-correction}
     */
    public void withdraw(Person by, @Nullable String why, Instant now) {
        decide(CorrectionState.WITHDRAWN, by, why, now);
    }

    private void decide(CorrectionState next, Person by, @Nullable String why, Instant now) {
        if (state != CorrectionState.PROPOSED) {
            throw new Conflict("stale-correction");
        }
        var said = ShortText.neededIf(next == CorrectionState.REFUSED, "note", why, LONGEST_TEXT);
        state = next;
        note = said;
        decider = by.account();
        deciderName = by.name();
        decidedAt = now;
    }

    /** The side that decides: the one that has not proposed it. */
    public UUID deciding() {
        return proposedBy.equals(from) ? to : from;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public CorrectionKind kind() {
        return kind;
    }

    /** What it is about. */
    public LedgerEntry.Direction direction() {
        return new LedgerEntry.Direction(agreement, condition, year, from, to);
    }

    /** What a correction of the ledger adds. */
    public Weight weight() {
        return new Weight(persons, semesters, months);
    }

    /** The stay; null for a correction of the ledger. */
    public @Nullable UUID mobility() {
        return mobility;
    }

    /** The day that was confirmed; null for a correction of the ledger. */
    public @Nullable LocalDate recordedOn() {
        return recordedOn;
    }

    /** The right day; null: there was none, and for a correction of the ledger. */
    public @Nullable LocalDate correctedOn() {
        return correctedOn;
    }

    public String reason() {
        return reason;
    }

    /** The side that proposed it. */
    public UUID proposedBy() {
        return proposedBy;
    }

    /** The account of the person who proposed it; null for the holder of a link. */
    public @Nullable UUID proposer() {
        return proposer;
    }

    public String proposerName() {
        return proposerName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public CorrectionState state() {
        return state;
    }

    /** What was said to the decision. */
    public @Nullable String note() {
        return note;
    }

    /** Who decided; null before. */
    public @Nullable String deciderName() {
        return deciderName;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
