package org.caravanserai.centers.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.enrolment.LeaveClass;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.centers.fee.FeeEntryKind;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Reason;
import org.junit.jupiter.api.Test;

class FeeUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(3);
    private final Account amina = world.account("amina-pays");
    private final Enrolment learner = enrolled();

    private Enrolment enrolled() {
        world.as(amina);
        var code = world.of(Enrol.class).execute(made.code(), null).code();
        world.commit();
        return world.enrolments.byCode(code).orElseThrow();
    }

    private void fee(String amount) {
        world.as(world.director);
        fee(world.of(SetClassFee.class), amount);
    }

    private void fee(SetClassFee set, String amount) {
        set.execute(
                made.code(),
                new SetClassFee.ClassFeeTerms(
                        new BigDecimal(amount),
                        Currency.getInstance("USD"),
                        LocalDate.of(2026, 12, 1),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY));
    }

    private String pays(String amount) {
        return world.of(RecordPayment.class)
                .execute(
                        learner.code(),
                        new RecordPayment.Command(new BigDecimal(amount), PaymentWay.TRANSFER, null, "TR-1"));
    }

    @Test
    void aPaymentIsRecordedWithAReceiptAndTheLearnerSeesIt() {
        world.as(world.director);
        assertRefused("class-without-fee", () -> pays("10"));
        fee("120");
        assertThat(world.of(ShowClassFee.class).execute(made.code())).isPresent();
        world.of(GrantDiscount.class)
                .execute(
                        learner.code(),
                        new GrantDiscount.Command(
                                DiscountKind.SCHOLARSHIP, new BigDecimal(20), "Best of the last term"));
        var receipt = pays("40.50");
        assertThat(receipt).hasSize(16);
        assertThat(world.memory
                        .issuedDocuments
                        .byCode(receipt)
                        .orElseThrow()
                        .language()
                        .value())
                .as("the language of the learner")
                .isEqualTo("ru");
        var account = world.of(ShowFeeAccount.class).execute(learner.code()).account();
        assertThat(account.owed()).isEqualByComparingTo("59.50");
        assertThat(world.history())
                .endsWith(
                        "FEE_SET 120.00 USD",
                        "DISCOUNT_GRANTED 20.00 USD · Best of the last term",
                        "PAYMENT_RECORDED 40.50 USD",
                        "ISSUED");
        world.as(amina);
        var mine = world.of(MyFees.class).execute(learner.code());
        assertThat(mine.entries())
                .extracting(entry -> entry.kind())
                .containsExactly(FeeEntryKind.DISCOUNT, FeeEntryKind.PAYMENT);
        assertThat(mine.account()).isNotNull().satisfies(own -> assertThat(own.owed())
                .isEqualByComparingTo("59.50"));
        assertNotFound(() -> world.of(ShowFeeAccount.class).execute(learner.code()));
        assertNotFound(() -> pays("1"));
    }

    @Test
    void nobodyPaysMoreThanIsOwedAndTheFeeNoLongerChanges() {
        fee("120");
        assertRefused("payment-beyond-owed", () -> pays("120.01"));
        assertInvalid("amount: not-positive", () -> pays("-1"));
        assertInvalid("paidOn: payment-in-the-future", () -> world.of(RecordPayment.class)
                .execute(
                        learner.code(),
                        new RecordPayment.Command(BigDecimal.ONE, PaymentWay.CASH, LocalDate.of(2030, 1, 1), null)));
        pays("120");
        assertRefused("fee-in-use", () -> fee("130"));
        fee("120.00");
    }

    @Test
    void whoWithdrawsGetsBackWhatTheCenterDecides() {
        fee("120");
        pays("120");
        world.as(amina);
        world.of(LeaveClass.class).execute(learner.code(), Reason.of("moving away"));
        world.as(world.director);
        world.of(RecordRefund.class)
                .execute(
                        learner.code(),
                        new RecordRefund.Command(new BigDecimal(60), PaymentWay.TRANSFER, "withdrew before the start"));
        var shown = world.of(ShowFeeAccount.class).execute(learner.code());
        assertThat(shown.account().paid()).isEqualByComparingTo("60");
        assertThat(world.history()).contains("REFUND_RECORDED 60.00 USD · withdrew before the start");
        assertThat(shown.account().owed()).isZero();
        assertThat(shown.entries().get(1).amount().amount()).isEqualByComparingTo("-60");
        assertInvalid("amount: refund-beyond-paid", () -> world.of(RecordRefund.class)
                .execute(learner.code(), new RecordRefund.Command(new BigDecimal("60.01"), PaymentWay.CASH, "more")));
    }

    @Test
    void aCashierKeepsTheFeesAndSetsNone() {
        fee("120");
        world.as(world.member(world.host, "cashier", OrganizationRole.CENTER_CASHIER));
        pays("100");
        world.of(GrantDiscount.class)
                .execute(
                        learner.code(),
                        new GrantDiscount.Command(DiscountKind.SCHOLARSHIP, BigDecimal.TEN, "a friend"));
        world.of(RecordRefund.class)
                .execute(learner.code(), new RecordRefund.Command(BigDecimal.TEN, PaymentWay.CASH, "paid too much"));
        var shown = world.of(ShowFeeAccount.class).execute(learner.code());
        assertThat(shown.account().paid()).isEqualByComparingTo("90");
        assertThat(shown.center()).isEqualTo(world.slug.value());
        assertThat(shown.ofClass()).isEqualTo(made.code());
        assertNotFound(() -> fee(world.of(SetClassFee.class), "130"));
    }

    @Test
    void theListIsForWhoDirectsTheCenter() {
        fee("120");
        var all = new FeeFilter(null, null);
        assertThat(world.of(BrowseFees.class)
                        .execute(world.slug, all, new PageRequest(0, 20, null, null))
                        .page()
                        .items())
                .isEmpty();
        world.as(world.teacher);
        assertNotFound(() -> world.of(BrowseFees.class).execute(world.slug, all, new PageRequest(0, 20, null, null)));
        assertNotFound(() -> world.of(ShowClassFee.class).execute(made.code()));
    }

    @Test
    void aClassThatCostsNothingHasNoAccounts() {
        world.as(world.director);
        assertNotFound(() -> world.of(ShowFeeAccount.class).execute(learner.code()));
    }

    @Test
    void aRefundSupersedesTheReceiptByOneThatSaysSo() {
        fee("120");
        var receipt = pays("120");
        world.commit();
        world.of(RecordRefund.class)
                .execute(
                        learner.code(),
                        new RecordRefund.Command(new BigDecimal(20), PaymentWay.TRANSFER, "paid for a book"));
        world.commit();
        var documents = world.memory.issuedDocuments;
        var old = documents.byCode(receipt).orElseThrow();
        assertThat(old.state(world.clock.instant())).isEqualTo(DocumentState.SUPERSEDED);
        var payment = old.subject();
        assertThat(documents.about(CenterDocument.FEE_RECEIPT, payment))
                .filteredOn(each -> each.state(world.clock.instant()) == DocumentState.ISSUED)
                .singleElement()
                .satisfies(each -> assertThat(each.facts().toString()).contains("20.00 USD"));
    }
}
