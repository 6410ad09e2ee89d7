package org.caravanserai.domain.centers.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a learner's account with a class. It is never changed; a mistake is made good by a further entry.
 *
 * @param amount negative for a refund and for a discount that is taken back
 * @param discount null unless it is a discount
 * @param way null for a discount
 * @param madeOn when the money moved or the discount was granted
 * @param reference for example the number of a bank transfer
 * @param recordedBy account
 * @param receipt code of the document; null: none
 */
public record FeeEntry(
        UUID id,
        UUID enrolment,
        FeeEntryKind kind,
        Money amount,
        @Nullable DiscountKind discount,
        @Nullable PaymentWay way,
        LocalDate madeOn,
        @Nullable String reference,
        @Nullable String reason,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable String receipt) {}
