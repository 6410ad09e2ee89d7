package org.caravanserai.domain.centers.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Money;

/** A line of a budget as it is kept; part of its plan, never on its own. */
@Entity
@Table(name = "own_center_budget_line")
public class BudgetLine {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    @SuppressWarnings("UnusedVariable")
    private YearPlan plan;

    private String code;

    @Enumerated(EnumType.STRING)
    private BudgetKind kind;

    @Enumerated(EnumType.STRING)
    private CenterSide side;

    private String title;
    private BigDecimal amount;
    private String currency;

    @SuppressWarnings("NullAway.Init")
    protected BudgetLine() {}

    BudgetLine(YearPlan plan, String code, BudgetItem item) {
        this.id = Ids.next();
        this.plan = plan;
        this.code = code;
        take(item);
    }

    /** Says what the item says, under its own code. */
    final void take(BudgetItem item) {
        kind = item.kind();
        side = item.side();
        title = item.title();
        amount = item.amount().amount();
        currency = item.amount().currency().getCurrencyCode();
    }

    /** Its content. */
    public BudgetItem item() {
        return new BudgetItem(code, kind, side, title, new Money(amount, currency()));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetLine that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
