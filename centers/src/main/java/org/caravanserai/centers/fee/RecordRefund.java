package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.util.ArrayList;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * A director records that money was given back, for example to a learner who has withdrawn: a negative payment with its reason.
 * The receipt of what was paid is superseded by one that says what was given back.
 */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class RecordRefund {

    private static final int LONGEST_REASON = 500;

    private FeeAccess access;
    private FeeEntries entries;
    private FeeReceipts receipts;

    @SuppressWarnings("NullAway.Init")
    protected RecordRefund() {}

    @Inject
    RecordRefund(FeeAccess access, FeeEntries entries, FeeReceipts receipts) {
        this.access = access;
        this.entries = entries;
        this.receipts = receipts;
    }

    /** The refund as entered in a form: everything as text; the amount is positive, in the currency of the fee. */
    public record Form(
            @Nullable String amount,
            @Nullable String way,
            @Nullable String reason) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-without-fee}
     * @throws Invalid each fault with its field: {@code refund-beyond-paid}
     */
    public void execute(String code, Form form) {
        var found = access.locked(code);
        var currency = found.account().fee().amount().currency().getCurrencyCode();
        var fields = new FormFields();
        var amount = fields.needed("amount", form.amount()) ? fields.money("amount", form.amount(), currency) : null;
        var way = fields.neededConstant(PaymentWay.class, "way", form.way());
        var reason =
                fields.needed("reason", form.reason()) ? fields.text("reason", form.reason(), LONGEST_REASON) : null;
        fields.throwIfAny();
        if (amount == null || way == null) {
            throw new IllegalStateException("refused before");
        }
        found.account().requireRefund(amount);
        var refund = entries.refund(found.enrolment(), amount, way, receipts.today(found.enrolment()), reason);
        var after = new ArrayList<>(found.entries());
        after.add(refund);
        receipts.refunded(found.enrolment(), found.entries(), after, reason);
    }
}
