package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** Who keeps the fees grants a learner a discount, or takes one back with a negative amount. */
@UseCase
@Requires(Permission.KEEP_FEES)
public class GrantDiscount {

    private final FeeAccess access;
    private final FeeEntries entries;
    private final FeeReceipts receipts;

    @Inject
    GrantDiscount(FeeAccess access, FeeEntries entries, FeeReceipts receipts) {
        this.access = access;
        this.entries = entries;
        this.receipts = receipts;
    }

    /** A discount, in the currency of the fee. */
    public record Command(
            DiscountKind kind,

            @Described("Negative: a discount is taken back") BigDecimal amount,

            @Longest(500) String reason) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when the caller does not keep the fees of the center
     * @throws Refused {@code class-without-fee}
     * @throws Invalid each fault with its field: {@code discount-beyond-fee}
     */
    public void execute(String code, Command command) {
        var found = access.locked(code);
        var amount = found.amount(command.amount());
        found.account().requireDiscount(amount);
        entries.discount(
                found.enrolment(), amount, command.kind(), receipts.today(found.enrolment()), command.reason());
    }
}
