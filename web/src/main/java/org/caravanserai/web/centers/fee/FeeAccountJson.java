package org.caravanserai.web.centers.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.centers.fee.FeeAccount;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.FeeEntryKind;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The account of a learner with a class; all amounts are in its currency. */
@Schema(name = "FeeAccount")
public record FeeAccountJson(
        String currency,
        BigDecimal fee,
        BigDecimal discount,
        BigDecimal charged,
        BigDecimal paid,
        BigDecimal owed,
        BigDecimal overpaid,
        @Nullable LocalDate dueOn,
        List<EntryJson> entries) {

    /** An entry; refunds are negative. */
    @Schema(name = "FeeEntry")
    public record EntryJson(
            FeeEntryKind kind,
            BigDecimal amount,
            @Nullable DiscountKind discount,
            @Nullable PaymentWay way,
            LocalDate madeOn,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable String receipt) {}

    static FeeAccountJson of(FeeAccount account, List<FeeEntry> entries) {
        return new FeeAccountJson(
                account.fee().amount().currency().getCurrencyCode(),
                account.fee().amount().amount(),
                account.money(account.discount()).amount(),
                account.money(account.charged()).amount(),
                account.money(account.paid()).amount(),
                account.money(account.owed()).amount(),
                account.money(account.overpaid()).amount(),
                account.fee().dueOn(),
                entries.stream()
                        .map(entry -> new EntryJson(
                                entry.kind(),
                                entry.amount().amount(),
                                entry.discount(),
                                entry.way(),
                                entry.madeOn(),
                                entry.reference(),
                                entry.reason(),
                                entry.receipt()))
                        .toList());
    }
}
