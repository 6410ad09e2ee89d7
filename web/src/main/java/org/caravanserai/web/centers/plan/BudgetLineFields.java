package org.caravanserai.web.centers.plan;

import java.util.Locale;
import org.caravanserai.centers.plan.PlanForm;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetItem;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.web.shell.FormRow;
import org.jspecify.annotations.Nullable;

/** A line of the budget of a plan, as fields of the form. */
public class BudgetLineFields implements FormRow {

    private @Nullable String code;
    private @Nullable String kind = BudgetKind.PERSONNEL.name();
    private @Nullable String side = CenterSide.HOST.name();
    private @Nullable String title;
    private @Nullable String amount;
    private @Nullable String currency;

    static BudgetLineFields of(BudgetItem item) {
        var fields = new BudgetLineFields();
        fields.code = item.code();
        fields.kind = item.kind().name();
        fields.side = item.side().name();
        fields.title = item.title();
        fields.amount = item.amount().amount().toPlainString();
        fields.currency = item.amount().currency().getCurrencyCode();
        return fields;
    }

    PlanForm.LineForm form() {
        return new PlanForm.LineForm(
                code,
                kind,
                side,
                title,
                amount == null ? null : amount.replace(',', '.'),
                currency == null ? null : currency.toUpperCase(Locale.ROOT));
    }

    /** A line that was emptied is taken out of the budget. */
    @Override
    public boolean isMeant() {
        return isWritten(title) || isWritten(amount);
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getSide() {
        return side;
    }

    public void setSide(@Nullable String side) {
        this.side = side;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }
}
