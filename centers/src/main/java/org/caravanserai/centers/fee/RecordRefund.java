package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/**
 * Who keeps the fees records that money was given back, for example to a learner who has withdrawn: a negative payment with its reason.
 * The receipt of what was paid is superseded by one that says what was given back.
 */
@UseCase
@Requires(Permission.KEEP_FEES)
public class RecordRefund {

    private final FeeAccess access;
    private final FeeEntries entries;
    private final FeeReceipts receipts;

    @Inject
    RecordRefund(FeeAccess access, FeeEntries entries, FeeReceipts receipts) {
        this.access = access;
        this.entries = entries;
        this.receipts = receipts;
    }

    /** Money that was given back: a positive amount, in the currency of the fee. */
    public record Command(
            BigDecimal amount, PaymentWay way, @Longest(500) String reason) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when the caller does not keep the fees of the center
     * @throws Refused {@code class-without-fee}
     * @throws Invalid each fault with its field: {@code refund-beyond-paid}
     */
    public void execute(String code, Command command) {
        var found = access.locked(code);
        var amount = found.amount(command.amount());
        found.account().requireRefund(amount);
        var refund = entries.refund(
                found.enrolment(), amount, command.way(), receipts.today(found.enrolment()), command.reason());
        var after = new ArrayList<>(found.entries());
        after.add(refund);
        receipts.refunded(found.enrolment(), found.entries(), after, command.reason());
    }
}
