package org.caravanserai.domain.cooperation.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What is to be reached, measured: from where, to where, until when, and who sees to it. */
@Embeddable
public class Objective {

    private static final int MAX_UNIT = 60;

    private LocalizedText statement;

    private String unit;

    private BigDecimal baseline;

    private BigDecimal target;

    private @Nullable BigDecimal actual;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "owner_id")
    private UUID owner;

    @SuppressWarnings("NullAway.Init")
    protected Objective() {}

    /**
     * @param unit what is counted, for example {@code engineers}
     * @param actual what was measured last; null: nothing yet
     * @param owner the party that sees to it
     * @throws Invalid each fault with its field
     */
    public Objective(
            LocalizedText statement,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual,
            LocalDate due,
            UUID owner) {
        this.statement = statement;
        var faults = new Invalid.Collector().check(!statement.isEmpty(), "statement", "required");
        this.unit = faults.needed("unit", unit, MAX_UNIT);
        this.baseline = baseline;
        this.target = target;
        this.actual = actual;
        this.due = due;
        this.owner = owner;
        faults.check(baseline.compareTo(target) != 0, "target", "target-is-baseline")
                .throwIfAny();
    }

    public LocalizedText statement() {
        return statement;
    }

    public String unit() {
        return unit;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public BigDecimal target() {
        return target;
    }

    public @Nullable BigDecimal actual() {
        return actual;
    }

    public LocalDate due() {
        return due;
    }

    public UUID owner() {
        return owner;
    }
}
