package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Who keeps the fees records that a learner has paid; the learner gets a receipt with the next number of the center's host. */
@UseCase
@Requires(Permission.KEEP_FEES)
public class RecordPayment {

    private final FeeAccess access;
    private final FeeEntries entries;
    private final FeeReceipts receipts;

    @Inject
    RecordPayment(FeeAccess access, FeeEntries entries, FeeReceipts receipts) {
        this.access = access;
        this.entries = entries;
        this.receipts = receipts;
    }

    /**
     * Money that came in, in the currency of the fee.
     *
     * @param paidOn null: today
     */
    public record Command(
            BigDecimal amount,
            PaymentWay way,
            @Described("Today by default") @Nullable LocalDate paidOn,

            @Described("For example the number of a bank transfer") @Longest(200) @Nullable
            String reference) {}

    /**
     * @param code of the enrolment
     * @return code of the receipt
     * @throws NotFound when the caller does not keep the fees of the center
     * @throws Refused {@code class-without-fee}, {@code payment-beyond-owed}
     * @throws Invalid each fault with its field
     */
    public String execute(String code, Command command) {
        var found = access.locked(code);
        var today = receipts.today(found.enrolment());
        var amount = found.amount(command.amount());
        var day = Objects.requireNonNullElse(command.paidOn(), today);
        if (day.isAfter(today)) {
            throw new Invalid("paidOn", "payment-in-the-future");
        }
        found.account().requirePayment(amount);
        var entry = entries.payment(found.enrolment(), amount, command.way(), day, command.reference());
        return receipts.issue(found.enrolment(), entry);
    }
}
