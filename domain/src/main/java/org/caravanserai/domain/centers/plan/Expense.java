package org.caravanserai.domain.centers.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Money that was spent on a line of a budget. It is never changed: a correction is another expense with a negative amount. */
@Entity
@Table(name = "own_center_expense")
public class Expense {

    public static final int MAX_NUMBER = 60;
    public static final int MAX_NOTE = 500;

    @Id
    private UUID id;

    @Column(name = "line_id")
    private UUID line;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    private BigDecimal amount;
    private String currency;

    @Column(name = "document_number")
    private String documentNumber;

    private @Nullable String note;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Expense() {}

    /**
     * @param line of the plan's budget
     * @param documentNumber of the invoice or receipt
     * @param account who records it
     * @throws Refused {@code plan-not-approved} before the first approval
     * @throws Invalid {@code other-currency}, {@code not-in-year}, {@code not-zero}, {@code required}, {@code text-too-long}
     */
    @SuppressWarnings("NullAway.Init")
    public Expense(
            YearPlan plan,
            BudgetLine line,
            LocalDate spentOn,
            Money amount,
            String documentNumber,
            @Nullable String note,
            @Nullable UUID account,
            Instant now) {
        if (plan.approvedRevision() == 0) {
            throw new Refused("plan-not-approved");
        }
        var faults = new Invalid.Collector()
                .check(
                        amount.currency().equals(line.currency()),
                        "currency",
                        "other-currency",
                        line.currency().getCurrencyCode())
                .check(spentOn.getYear() == plan.year(), "spentOn", "not-in-year", String.valueOf(plan.year()))
                .check(amount.amount().signum() != 0, "amount", "not-zero");
        this.documentNumber = faults.needed("documentNumber", documentNumber, MAX_NUMBER);
        this.note = faults.optional("note", note, MAX_NOTE);
        faults.throwIfAny();
        this.id = Ids.next();
        this.line = line.id();
        this.spentOn = spentOn;
        this.amount = amount.amount();
        this.currency = amount.currency().getCurrencyCode();
        this.account = account;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Identity of the line. */
    public UUID line() {
        return line;
    }

    public LocalDate spentOn() {
        return spentOn;
    }

    public Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public String documentNumber() {
        return documentNumber;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
