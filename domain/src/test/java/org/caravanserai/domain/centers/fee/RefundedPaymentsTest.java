package org.caravanserai.domain.centers.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Money;
import org.junit.jupiter.api.Test;

class RefundedPaymentsTest {

    private static final UUID ENROLMENT = Ids.next();

    private static FeeEntry entry(FeeEntryKind kind, String amount) {
        return new FeeEntry(
                Ids.next(),
                ENROLMENT,
                kind,
                new Money(new BigDecimal(amount), java.util.Currency.getInstance("USD")),
                null,
                PaymentWay.CASH,
                LocalDate.of(2026, 11, 1),
                null,
                null,
                ENROLMENT,
                Instant.EPOCH,
                null);
    }

    @Test
    void aRefundIsTakenFromTheLatestPaymentAndThenFromThoseBefore() {
        var first = entry(FeeEntryKind.PAYMENT, "50");
        var second = entry(FeeEntryKind.PAYMENT, "30");
        var refunded = RefundedPayments.of(List.of(first, second, entry(FeeEntryKind.REFUND, "-40")));
        assertThat(refunded.get(second.id())).isEqualByComparingTo("30");
        assertThat(refunded.get(first.id())).isEqualByComparingTo("10");
    }

    @Test
    void aPaymentAfterTheRefundStaysWhole() {
        var first = entry(FeeEntryKind.PAYMENT, "50");
        var later = entry(FeeEntryKind.PAYMENT, "20");
        var refunded = RefundedPayments.of(List.of(first, entry(FeeEntryKind.REFUND, "-50"), later));
        assertThat(refunded).containsOnlyKeys(first.id());
        assertThat(refunded.get(first.id())).isEqualByComparingTo(new BigDecimal(50));
        assertThat(RefundedPayments.of(List.of(entry(FeeEntryKind.DISCOUNT, "5"), later)))
                .isEmpty();
    }
}
