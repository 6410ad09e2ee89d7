package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A director grants a learner a discount, or takes one back with a negative amount. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class GrantDiscount {

    private static final int LONGEST_REASON = 500;

    private FeeAccess access;
    private FeeEntries entries;
    private FeeReceipts receipts;

    @SuppressWarnings("NullAway.Init")
    protected GrantDiscount() {}

    @Inject
    GrantDiscount(FeeAccess access, FeeEntries entries, FeeReceipts receipts) {
        this.access = access;
        this.entries = entries;
        this.receipts = receipts;
    }

    /** The discount as entered in a form: everything as text; the amount is in the currency of the fee. */
    public record Form(
            @Nullable String kind,
            @Nullable String amount,
            @Nullable String reason) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-without-fee}
     * @throws Invalid each fault with its field: {@code discount-beyond-fee}
     */
    public void execute(String code, Form form) {
        var found = access.locked(code);
        var currency = found.account().fee().amount().currency().getCurrencyCode();
        var fields = new FormFields();
        var kind = fields.neededConstant(DiscountKind.class, "kind", form.kind());
        var amount = fields.needed("amount", form.amount()) ? fields.money("amount", form.amount(), currency) : null;
        var reason =
                fields.needed("reason", form.reason()) ? fields.text("reason", form.reason(), LONGEST_REASON) : null;
        fields.throwIfAny();
        if (amount == null || kind == null) {
            throw new IllegalStateException("refused before");
        }
        found.account().requireDiscount(amount);
        entries.discount(found.enrolment(), amount, kind, receipts.today(found.enrolment()), reason);
    }
}
