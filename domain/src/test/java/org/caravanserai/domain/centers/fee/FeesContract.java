package org.caravanserai.domain.centers.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** What {@link Fees} promises about the fee of a class and the entries of its learners. */
public interface FeesContract extends ClassContract {

    LocalDate DUE = LocalDate.of(2026, 12, 1);

    Fees fees();

    @Test
    default void aClassHasNoFeeUntilOneIsPutAndAnotherOneReplacesIt() {
        var ofClass = newClass().id();
        assertThat(inTransaction(() -> fees().ofClass(ofClass))).isEmpty();
        var fee = new ClassFee(
                ofClass,
                usd("120"),
                DUE,
                LocalizedText.of("en", "The textbook"),
                LocalizedText.of("en", "All of it until the first session"));
        inTransaction(() -> fees().put(fee));
        assertThat(inTransaction(() -> fees().ofClass(ofClass))).contains(fee);
        var next = new ClassFee(ofClass, usd("99.90"), null);
        inTransaction(() -> fees().put(next));
        assertThat(inTransaction(() -> fees().ofClass(ofClass))).contains(next);
    }

    @Test
    default void entriesOfALearnerAreListedTheFirstOneFirst() {
        var ofClass = withFee();
        var learner = enrolled(ofClass, 1).id();
        var other = enrolled(ofClass, 2).id();
        var payment = entry(learner, FeeEntryKind.PAYMENT, "40.50", NOW.plusSeconds(60));
        var discount = entry(learner, FeeEntryKind.DISCOUNT, "20", NOW);
        var refund = entry(learner, FeeEntryKind.REFUND, "-10", NOW.plusSeconds(90));
        entry(other, FeeEntryKind.PAYMENT, "5", NOW);
        assertThat(inTransaction(() -> fees().entries(learner))).containsExactly(discount, payment, refund);
        assertThat(inTransaction(() -> fees().entries(Ids.next()))).isEmpty();
    }

    @Test
    default void aClassHasEntriesOnceSomethingIsRecordedForOneOfItsLearners() {
        var ofClass = withFee();
        var other = withFee();
        var learner = enrolled(ofClass, 1).id();
        assertThat(inTransaction(() -> fees().hasEntries(ofClass))).isFalse();
        entry(learner, FeeEntryKind.DISCOUNT, "20", NOW);
        assertThat(inTransaction(() -> fees().hasEntries(ofClass))).isTrue();
        assertThat(inTransaction(() -> fees().hasEntries(other))).isFalse();
    }

    @Test
    default void theCenterOfAnEntryIsFound() {
        var ofClass = withFee();
        var entry = entry(enrolled(ofClass, 1).id(), FeeEntryKind.PAYMENT, "20", NOW);
        var center = inTransaction(() -> classes().byId(ofClass).orElseThrow().center());
        assertThat(inTransaction(() -> fees().centerOf(entry.id()))).contains(center);
        assertThat(inTransaction(() -> fees().centerOf(Ids.next()))).isEmpty();
    }

    @Test
    default void aPaymentHasItsReceiptUntilThatIsRevoked() {
        var learner = enrolled(withFee(), 1).id();
        var payment = entry(learner, FeeEntryKind.PAYMENT, "20", NOW);
        var receipt = issued(CenterDocument.FEE_RECEIPT, payment.id());
        assertThat(inTransaction(() -> fees().entries(learner)))
                .extracting(FeeEntry::receipt)
                .containsExactly(receipt.code());
        inTransaction(
                () -> documents().byId(receipt.id()).orElseThrow().revoke(Caller.SYSTEM, "wrong", NOW.plusSeconds(1)));
        assertThat(inTransaction(() -> fees().entries(learner))).containsExactly(payment);
    }

    private UUID withFee() {
        var ofClass = newClass().id();
        inTransaction(() -> fees().put(new ClassFee(ofClass, usd("120"), DUE)));
        return ofClass;
    }

    private FeeEntry entry(UUID learner, FeeEntryKind kind, String amount, Instant at) {
        boolean discount = kind == FeeEntryKind.DISCOUNT;
        var entry = new FeeEntry(
                Ids.next(),
                learner,
                kind,
                usd(amount),
                discount ? DiscountKind.FAMILY : null,
                discount ? null : PaymentWay.CASH,
                DUE,
                discount ? null : "TR-1",
                kind == FeeEntryKind.PAYMENT ? null : "a brother learns too",
                Ids.next(),
                at,
                null);
        inTransaction(() -> fees().add(entry));
        return entry;
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }
}
