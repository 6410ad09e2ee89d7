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

/**
 * One line of what an organization has sent another under an agreement. Never changed or deleted (the database guards it):
 * what was wrong is corrected by a further entry.
 */
@Entity
@Table(name = "exchange_ledger")
public class LedgerEntry {

    /** Why an entry was made. */
    public enum Cause {
        /** Somebody has arrived. */
        ARRIVAL
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
    private UUID mobility;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    private LedgerEntry(
            UUID agreement,
            String condition,
            AcademicYear year,
            UUID from,
            UUID to,
            Term term,
            UUID mobility,
            Instant now) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.condition = condition;
        this.year = year;
        this.from = from;
        this.to = to;
        this.persons = 1;
        this.semesters = term.semesters();
        this.months = term.months();
        this.cause = Cause.ARRIVAL;
        this.mobility = mobility;
        this.recordedAt = now;
    }

    /** One person of {@code from} has arrived at {@code to} for a term. */
    public static LedgerEntry arrival(
            UUID agreement,
            String condition,
            AcademicYear year,
            UUID from,
            UUID to,
            Term term,
            UUID mobility,
            Instant now) {
        return new LedgerEntry(agreement, condition, year, from, to, term, mobility, now);
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

    public UUID mobility() {
        return mobility;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
