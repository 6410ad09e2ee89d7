package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.caravanserai.centers.fee.GrantDiscount;
import org.caravanserai.centers.fee.RecordPayment;
import org.caravanserai.centers.fee.SetClassFee;
import org.caravanserai.centers.fee.SetClassFee.ClassFeeTerms;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.domain.shared.LocalizedText;

/** Fees and payments of the demo learners. */
@ApplicationScoped
class DemoFees {

    private static final int PAID = 6;
    private static final Currency DOLLARS = Currency.getInstance("USD");
    private static final BigDecimal FEE = new BigDecimal("180.00");
    private static final LocalizedText INCLUDED = new LocalizedText(Map.of(
            "en", "Textbook and the examination at the end",
            "zh", "含教材和结业考试",
            "ru", "Учебник и экзамен в конце курса",
            "ar", "الكتاب والامتحان النهائي",
            "fr", "Le manuel et l’examen final",
            "es", "El libro y el examen final"));
    private static final LocalizedText REFUNDS = new LocalizedText(Map.of(
            "en", "The whole fee until the first session, half of it until the third, nothing after that.",
            "zh", "首次上课前可全额退款，第三次上课前可退一半，此后不予退款。",
            "ru", "До первого занятия возвращается вся сумма, до третьего — половина, позже ничего.",
            "ar", "يُسترد الرسم كاملًا قبل الحصة الأولى، ونصفه قبل الحصة الثالثة، ولا يُسترد شيء بعد ذلك.",
            "fr", "La totalité avant la première séance, la moitié avant la troisième, rien ensuite.",
            "es", "Todo antes de la primera sesión, la mitad antes de la tercera y nada después."));

    private final DemoPeople people;
    private final DemoRoster roster;
    private final SetClassFee fee;
    private final GrantDiscount discount;
    private final RecordPayment payment;

    @Inject
    DemoFees(DemoPeople people, DemoRoster roster, SetClassFee fee, GrantDiscount discount, RecordPayment payment) {
        this.people = people;
        this.roster = roster;
        this.fee = fee;
        this.discount = discount;
        this.payment = payment;
    }

    /** Some have paid, one has paid a part, and one has a scholarship; the others owe all of it. */
    void charge(String code, int daysAgo, LocalDate dueOn) {
        people.act(
                "center", daysAgo, () -> fee.execute(code, new ClassFeeTerms(FEE, DOLLARS, dueOn, INCLUDED, REFUNDS)));
        var learners = roster.learners(code);
        for (int i = 0; i < Math.min(PAID, learners.size()); i++) {
            var learner = learners.get(i).code();
            var amount = i == 1 ? new BigDecimal("90.00") : FEE;
            int day = daysAgo - 1 - i;
            if (i == 2) {
                people.act(
                        "center",
                        day,
                        () -> discount.execute(
                                learner,
                                new GrantDiscount.Command(
                                        DiscountKind.SCHOLARSHIP, FEE, "Winner of the speech contest")));
            } else {
                people.act(
                        "center",
                        day,
                        () -> payment.execute(
                                learner, new RecordPayment.Command(amount, PaymentWay.TRANSFER, null, null)));
            }
        }
    }
}
