package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director says what a class costs; once something was recorded the amount no longer changes. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SetClassFee {

    private final Fees fees;
    private final ClassAccess access;
    private final History history;

    @Inject
    SetClassFee(Fees fees, ClassAccess access, History history) {
        this.fees = fees;
        this.access = access;
        this.history = history;
    }

    /** What a class costs and what that includes. */
    public record ClassFeeTerms(
            BigDecimal amount,
            @Described(value = "ISO 4217", example = "EUR") Currency currency,

            @Described("The last day on which it is to be paid") @Nullable
            LocalDate dueOn,

            @Described("What the fee includes, by language") @OrEmpty
            LocalizedText included,

            @Described("What is given back to whom, and until when, by language") @OrEmpty
            LocalizedText refunds) {

        public static ClassFeeTerms of(ClassFee fee) {
            return new ClassFeeTerms(
                    fee.amount().amount(), fee.amount().currency(), fee.dueOn(), fee.included(), fee.refunds());
        }
    }

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code fee-in-use} when it would change the amount of a class in which something was recorded
     * @throws Invalid each fault with its field
     */
    public void execute(String code, ClassFeeTerms terms) {
        var found = access.lockedDirected(code);
        var amount = new Money(terms.amount(), terms.currency());
        var fee = new ClassFee(found.id(), amount, terms.dueOn(), terms.included(), terms.refunds());
        var before = fees.ofClass(found.id());
        if (before.filter(fee::equals).isPresent()) {
            return;
        }
        if (fees.hasEntries(found.id())
                && before.filter(old -> old.amount().equals(amount)).isEmpty()) {
            throw new Refused("fee-in-use");
        }
        fees.put(fee);
        history.record(found.id(), ClassAction.FEE_SET, amount.toString());
    }
}
