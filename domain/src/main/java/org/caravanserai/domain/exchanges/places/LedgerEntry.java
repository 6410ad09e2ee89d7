package org.caravanserai.domain.exchanges.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * One entry of what an organization has sent another under an agreement. Entries are never changed or deleted (a trigger of the
 * database refuses it); a mistake is corrected by a further entry.
 */
@Entity
@Table(name = "exchange_ledger")
public class LedgerEntry {

    static final int LONGEST_REASON = 1_000;

    /** Why an entry was made. */
    public enum Cause {
        /** A person has arrived. */
        ARRIVAL,
        /** One side proposed a correction with a reason and the other confirmed it, or a stay counts otherwise than by its term. */
        CORRECTION,
        /** A stay was moved to another agreement: its weight is subtracted here and added there. */
        MOVED
    }

    @Id
    private UUID id;

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

    private BigDecimal semesters;

    private BigDecimal months;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "mobility_id")
    private @Nullable UUID mobility;

    private @Nullable String reason;

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "recorded_by_name")
    private @Nullable String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    private LedgerEntry(Direction direction, Weight weight, Cause cause, Instant now) {
        this.id = Ids.next();
        this.agreement = direction.agreement();
        this.condition = direction.condition();
        this.year = direction.year();
        this.from = direction.from();
        this.to = direction.to();
        this.persons = weight.persons();
        this.semesters = weight.semesters();
        this.months = weight.months();
        this.cause = cause;
        this.recordedAt = now;
    }

    /** Sender and receiver, condition and academic year of an entry. */
    public record Direction(UUID agreement, String condition, AcademicYear year, UUID from, UUID to) {}

    /** The entry for one person of {@code from} who has arrived at {@code to} for a term. */
    public static LedgerEntry arrival(
            UUID agreement,
            String condition,
            AcademicYear year,
            UUID from,
            UUID to,
            Term term,
            UUID mobility,
            Instant now) {
        var entry = new LedgerEntry(
                new Direction(agreement, condition, year, from, to), Weight.of(term), Cause.ARRIVAL, now);
        entry.mobility = mobility;
        return entry;
    }

    /**
     * A mistake is corrected as one side has proposed and the other has confirmed.
     *
     * @param account of the person who proposed it
     * @throws Invalid {@code nothing-to-correct}, {@code required} for the reason, each other fault with its field
     */
    public static LedgerEntry correction(
            Direction direction, Weight weight, String reason, @Nullable UUID account, String name, Instant now) {
        var faults = weight.faults();
        var why = faults.needed("reason", reason, LONGEST_REASON);
        faults.throwIfAny();
        var entry = new LedgerEntry(direction, weight, Cause.CORRECTION, now);
        entry.reason = why;
        entry.recordedBy = account;
        entry.recordedByName = name;
        return entry;
    }

    /**
     * Corrects the weight of a stay whose actual length differs from its term.
     *
     * @param reason the days that count
     * @param account of the person who recorded it; null for a person who acts by a link
     */
    public static LedgerEntry ofLength(
            Direction direction,
            Weight difference,
            UUID mobility,
            String reason,
            @Nullable UUID account,
            String name,
            Instant now) {
        return ofStay(new LedgerEntry(direction, difference, Cause.CORRECTION, now), mobility, reason, account, name);
    }

    /**
     * A stay was moved to another agreement; one entry subtracts its weight there, another one adds it here.
     *
     * @param weight of the stay; negative to subtract it
     * @param reason names both agreements
     * @param account of the person who moved it; null for a person who acts by a link
     */
    public static LedgerEntry moved(
            Direction direction,
            Weight weight,
            UUID mobility,
            String reason,
            @Nullable UUID account,
            String name,
            Instant now) {
        return ofStay(new LedgerEntry(direction, weight, Cause.MOVED, now), mobility, reason, account, name);
    }

    private static LedgerEntry ofStay(
            LedgerEntry entry, UUID mobility, String reason, @Nullable UUID account, String name) {
        entry.mobility = mobility;
        entry.reason = reason;
        entry.recordedBy = account;
        entry.recordedByName = name;
        return entry;
    }

    public UUID id() {
        return id;
    }

    public UUID agreement() {
        return agreement;
    }

    public String condition() {
        return condition;
    }

    public AcademicYear year() {
        return year;
    }

    public UUID from() {
        return from;
    }

    public UUID to() {
        return to;
    }

    public int persons() {
        return persons;
    }

    public BigDecimal semesters() {
        return semesters;
    }

    public BigDecimal months() {
        return months;
    }

    public Cause cause() {
        return cause;
    }

    /** The stay that it comes from or corrects; null for a correction of something else. */
    public @Nullable UUID mobility() {
        return mobility;
    }

    /** Why it was corrected or moved; null for an arrival. */
    public @Nullable String reason() {
        return reason;
    }

    /** The account of the person who corrected or moved it; null for an arrival, and for a person who acts by a link. */
    public @Nullable UUID recordedBy() {
        return recordedBy;
    }

    /** The name, at that time, of the person who corrected or moved it; null for an arrival. */
    public @Nullable String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
