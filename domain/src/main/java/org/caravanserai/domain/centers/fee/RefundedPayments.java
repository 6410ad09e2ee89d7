package org.caravanserai.domain.centers.fee;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which payments were given back, and how much of each: a refund is taken from the latest payment that is left, then from those before. */
public final class RefundedPayments {

    private RefundedPayments() {}

    /**
     * @param entries of one enrolment, oldest first
     * @return what was given back of each payment of which something was
     */
    public static Map<UUID, BigDecimal> of(List<FeeEntry> entries) {
        var payments = new ArrayDeque<FeeEntry>();
        var refunded = new HashMap<UUID, BigDecimal>();
        for (var entry : entries) {
            if (entry.kind() == FeeEntryKind.PAYMENT) {
                payments.push(entry);
            } else if (entry.kind() == FeeEntryKind.REFUND) {
                take(entry.amount().amount().negate(), payments, refunded);
            }
        }
        return Map.copyOf(refunded);
    }

    private static void take(BigDecimal refund, ArrayDeque<FeeEntry> payments, Map<UUID, BigDecimal> refunded) {
        var rest = refund;
        while (rest.signum() > 0 && !payments.isEmpty()) {
            var payment = payments.element();
            var left = payment.amount().amount().subtract(refunded.getOrDefault(payment.id(), BigDecimal.ZERO));
            var part = left.min(rest);
            refunded.merge(payment.id(), part, BigDecimal::add);
            rest = rest.subtract(part);
            if (part.compareTo(left) == 0) {
                payments.pop();
            }
        }
    }
}
