package org.caravanserai.domain.centers.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Money;
import org.junit.jupiter.api.Test;

class FeeAccountTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final UUID enrolment = Ids.next();
    private final ClassFee fee = new ClassFee(Ids.next(), usd("120.00"), DUE);

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), USD);
    }

    private FeeEntry entry(FeeEntryKind kind, String amount) {
        return new FeeEntry(
                Ids.next(), enrolment, kind, usd(amount), null, null, DUE, null, null, Ids.next(), Instant.EPOCH, null);
    }

    private FeeAccount account(EnrolmentState state, FeeEntry... entries) {
        return FeeAccount.of(state, fee, List.of(entries));
    }

    @Test
    void aLearnerOwesTheFeeLessDiscountsAndPayments() {
        var account = account(
                EnrolmentState.ENROLLED,
                entry(FeeEntryKind.DISCOUNT, "20"),
                entry(FeeEntryKind.PAYMENT, "60.50"),
                entry(FeeEntryKind.REFUND, "-10.50"));
        assertThat(account.charged()).isEqualByComparingTo("100");
        assertThat(account.paid()).isEqualByComparingTo("50");
        assertThat(account.owed()).isEqualByComparingTo("50");
        assertThat(account.overpaid()).isZero();
        assertThat(account.isOverdue(DUE)).isFalse();
        assertThat(account.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whoEnrolsLateHasTwoWeeksToPay() {
        var before = DUE.minusMonths(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(fee.enrolledAt(null).dueOn()).isEqualTo(DUE);
        assertThat(fee.enrolledAt(before).dueOn()).isEqualTo(DUE);
        var late = DUE.plusDays(9).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(fee.enrolledAt(late).dueOn()).isEqualTo(DUE.plusDays(23));
        assertThat(new ClassFee(Ids.next(), usd("1"), null).enrolledAt(late).dueOn())
                .isNull();
    }

    @Test
    void whoHasLeftOwesNothingAndWhatWasPaidCanBeGivenBack() {
        var account = account(EnrolmentState.WITHDRAWN, entry(FeeEntryKind.PAYMENT, "60"));
        assertThat(account.owed()).isZero();
        assertThat(account.overpaid()).isEqualByComparingTo("60");
        account.requireRefund(usd("60"));
        assertInvalid("amount: refund-beyond-paid", () -> account.requireRefund(usd("60.01")));
        assertInvalid("amount: not-positive", () -> account.requireRefund(usd("0")));
        assertRefused("payment-beyond-owed", () -> account.requirePayment(usd("1")));
    }

    @Test
    void discountsStayBetweenNothingAndTheFee() {
        var account = account(EnrolmentState.ENROLLED, entry(FeeEntryKind.DISCOUNT, "100"));
        account.requireDiscount(usd("20"));
        account.requireDiscount(usd("-100"));
        assertInvalid("amount: discount-beyond-fee", () -> account.requireDiscount(usd("20.01")));
        assertInvalid("amount: discount-beyond-fee", () -> account.requireDiscount(usd("-100.01")));
    }

    @Test
    void aPaymentIsInTheCurrencyOfTheFeeAndNotMoreThanIsOwed() {
        var account = account(EnrolmentState.ENROLLED);
        account.requirePayment(usd("120"));
        assertRefused("payment-beyond-owed", () -> account.requirePayment(usd("120.01")));
        assertInvalid(
                "currency: not-fee-currency",
                () -> account.requirePayment(new Money(BigDecimal.TEN, Currency.getInstance("EUR"))));
        assertInvalid("amount: not-positive", () -> account.requirePayment(usd("-1")));
        assertInvalid("amount: not-positive", () -> new ClassFee(enrolment, usd("0"), null));
    }
}
