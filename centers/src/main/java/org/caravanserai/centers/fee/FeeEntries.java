package org.caravanserai.centers.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.centers.emails.CenterEmail;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.FeeEntryKind;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Writes entries into accounts, with who recorded them and when. */
@ApplicationScoped
class FeeEntries {

    private final Fees fees;
    private final CenterStaff staff;
    private final CenterEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    FeeEntries(Fees fees, CenterStaff staff, CenterEmails emails, History history, Clock clock) {
        this.fees = fees;
        this.staff = staff;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    void discount(Enrolment enrolment, Money amount, DiscountKind kind, LocalDate day, @Nullable String reason) {
        write(enrolment, FeeEntryKind.DISCOUNT, amount, kind, null, day, null, reason);
        history.record(enrolment.id(), EnrolmentAction.DISCOUNT_GRANTED, amount + " · " + reason);
    }

    FeeEntry payment(Enrolment enrolment, Money amount, PaymentWay way, LocalDate day, @Nullable String reference) {
        history.record(enrolment.id(), EnrolmentAction.PAYMENT_RECORDED, amount.toString());
        var entry = write(enrolment, FeeEntryKind.PAYMENT, amount, null, way, day, reference, null);
        emails.booked(enrolment, CenterEmail.CLASS_PAYMENT_RECORDED, entry.id(), amount.toString(), null);
        return entry;
    }

    /**
     * @param amount positive; the entry is negative
     */
    FeeEntry refund(Enrolment enrolment, Money amount, PaymentWay way, LocalDate day, @Nullable String reason) {
        var negative = new Money(amount.amount().negate(), amount.currency());
        history.record(enrolment.id(), EnrolmentAction.REFUND_RECORDED, amount + " · " + reason);
        var entry = write(enrolment, FeeEntryKind.REFUND, negative, null, way, day, null, reason);
        emails.booked(enrolment, CenterEmail.CLASS_REFUND_RECORDED, entry.id(), amount.toString(), reason);
        return entry;
    }

    private FeeEntry write(
            Enrolment enrolment,
            FeeEntryKind kind,
            Money amount,
            @Nullable DiscountKind discount,
            @Nullable PaymentWay way,
            LocalDate day,
            @Nullable String reference,
            @Nullable String reason) {
        var entry = new FeeEntry(
                Ids.next(),
                enrolment.id(),
                kind,
                amount,
                discount,
                way,
                day,
                reference,
                reason,
                staff.account(),
                clock.instant(),
                null);
        fees.add(entry);
        return entry;
    }
}
