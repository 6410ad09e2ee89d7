package org.caravanserai.domain.cooperation.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a record cost in a year and whom it reached: participants, and of the people trained those who found work with it. */
@Embeddable
public class EntryYearFigure {

    @Column(name = "figure_year")
    private int year;

    private @Nullable Integer participants;

    private @Nullable BigDecimal cost;

    private @Nullable String currency;

    private @Nullable Integer trained;

    private @Nullable Integer placed;

    protected EntryYearFigure() {}

    /**
     * @param participants how many people took part; null: not known
     * @param cost all that the parties spent together; null: not known
     * @param trained how many people finished a training for a job; null: it trains nobody
     * @param placed how many of those trained have a job in their trade; null: not known
     * @throws Invalid each fault with its field
     */
    public EntryYearFigure(
            int year,
            @Nullable Integer participants,
            @Nullable Money cost,
            @Nullable Integer trained,
            @Nullable Integer placed) {
        this.year = year;
        this.participants = participants;
        this.cost = cost == null ? null : cost.amount();
        this.currency = cost == null ? null : cost.currency().getCurrencyCode();
        this.trained = trained;
        this.placed = placed;
        new Invalid.Collector()
                .check(participants != null || cost != null || trained != null, "participants", "no-year-figure")
                .check(participants == null || participants > 0, "participants", "positive")
                .check(cost == null || cost.amount().signum() > 0, "cost", "positive")
                .check(trained == null || trained >= 0, "trained", "not-negative")
                .check(placed == null || placed >= 0, "placed", "not-negative")
                .check(placed == null || (trained != null && placed <= trained), "placed", "placed-without-training")
                .throwIfAny();
    }

    public int year() {
        return year;
    }

    public @Nullable Integer participants() {
        return participants;
    }

    public @Nullable BigDecimal cost() {
        return cost;
    }

    /** ISO 4217; null without a cost. */
    public @Nullable String currency() {
        return currency;
    }

    public @Nullable Integer trained() {
        return trained;
    }

    public @Nullable Integer placed() {
        return placed;
    }
}
