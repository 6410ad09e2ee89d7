package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A director records that a learner has paid; the learner gets a receipt with the next number of the center's host. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class RecordPayment {

    private static final int LONGEST_REFERENCE = 200;

    private FeeAccess access;
    private FeeEntries entries;
    private FeeReceipts receipts;

    @SuppressWarnings("NullAway.Init")
    protected RecordPayment() {}

    @Inject
    RecordPayment(FeeAccess access, FeeEntries entries, FeeReceipts receipts) {
        this.access = access;
        this.entries = entries;
        this.receipts = receipts;
    }

    /**
     * The payment as entered in a form: everything as text; the amount is in the currency of the fee.
     *
     * @param paidOn blank: today
     */
    public record Form(
            @Nullable String amount,
            @Nullable String way,
            @Nullable String paidOn,
            @Nullable String reference) {}

    /**
     * @param code of the enrolment
     * @return code of the receipt
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-without-fee}, {@code payment-beyond-owed}
     * @throws Invalid each fault with its field
     */
    public String execute(String code, Form form) {
        var found = access.locked(code);
        var today = receipts.today(found.enrolment());
        var currency = found.account().fee().amount().currency().getCurrencyCode();
        var fields = new FormFields();
        var amount = fields.needed("amount", form.amount()) ? fields.money("amount", form.amount(), currency) : null;
        var way = fields.neededConstant(PaymentWay.class, "way", form.way());
        var day = fields.date("paidOn", form.paidOn());
        if (day != null && day.isAfter(today)) {
            fields.wrong("paidOn", "payment-in-the-future");
        }
        var reference = fields.text("reference", form.reference(), LONGEST_REFERENCE);
        fields.throwIfAny();
        if (amount == null || way == null) {
            throw new IllegalStateException("refused before");
        }
        found.account().requirePayment(amount);
        var entry = entries.payment(found.enrolment(), amount, way, day == null ? today : day, reference);
        return receipts.issue(found.enrolment(), entry);
    }
}
