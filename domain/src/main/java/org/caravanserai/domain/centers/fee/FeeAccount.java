package org.caravanserai.domain.centers.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.Refused;

/**
 * A learner's account for a class. Learners until the end of the class owe the fee; those who have left owe nothing, and the center
 * decides on refunds.
 *
 * @param discount all discounts together
 * @param paid payments less refunds
 */
public record FeeAccount(EnrolmentState state, ClassFee fee, BigDecimal discount, BigDecimal paid) {

    public static FeeAccount of(EnrolmentState state, ClassFee fee, Collection<FeeEntry> entries) {
        return new FeeAccount(
                state,
                fee,
                sum(entries, FeeEntryKind.DISCOUNT),
                sum(entries, FeeEntryKind.PAYMENT).add(sum(entries, FeeEntryKind.REFUND)));
    }

    private static BigDecimal sum(Collection<FeeEntry> entries, FeeEntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Total amount charged. */
    public BigDecimal charged() {
        return state.isLearner() ? fee.amount().amount().subtract(discount) : BigDecimal.ZERO;
    }

    /** Amount still due; never negative. */
    public BigDecimal owed() {
        return charged().subtract(paid).max(BigDecimal.ZERO);
    }

    /** Amount paid in excess of the charges, which can be refunded. */
    public BigDecimal overpaid() {
        return paid.subtract(charged()).max(BigDecimal.ZERO);
    }

    /** Whether something is owed after the last day. */
    public boolean isOverdue(LocalDate today) {
        var last = fee.dueOn();
        return last != null && today.isAfter(last) && owed().signum() > 0;
    }

    /**
     * @throws Invalid {@code amount} when the discounts would be more than the fee, or less than nothing
     */
    public void requireDiscount(Money amount) {
        var all = discount.add(inCurrency(amount));
        if (amount.amount().signum() == 0
                || all.signum() < 0
                || all.compareTo(fee.amount().amount()) > 0) {
            throw new Invalid("amount", "discount-beyond-fee", fee.amount().toString());
        }
    }

    /**
     * @throws Invalid {@code amount} unless it is positive
     * @throws Refused {@code payment-beyond-owed} with what is owed
     */
    public void requirePayment(Money amount) {
        if (inCurrency(amount).signum() <= 0) {
            throw new Invalid("amount", "not-positive");
        }
        if (amount.amount().compareTo(owed()) > 0) {
            throw new Refused("payment-beyond-owed", money(owed()).toString());
        }
    }

    /**
     * @param amount positive
     * @throws Invalid {@code amount} when it is more than was paid
     */
    public void requireRefund(Money amount) {
        if (inCurrency(amount).signum() <= 0) {
            throw new Invalid("amount", "not-positive");
        }
        if (amount.amount().compareTo(paid) > 0) {
            throw new Invalid("amount", "refund-beyond-paid", money(paid).toString());
        }
    }

    private BigDecimal inCurrency(Money amount) {
        if (!amount.currency().equals(fee.amount().currency())) {
            throw new Invalid(
                    "currency", "not-fee-currency", fee.amount().currency().getCurrencyCode());
        }
        return amount.amount();
    }

    /** An amount with the currency of the account. */
    public Money money(BigDecimal amount) {
        return new Money(amount, fee.amount().currency());
    }
}
