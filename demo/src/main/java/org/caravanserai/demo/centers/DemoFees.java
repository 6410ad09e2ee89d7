package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.centers.fee.GrantDiscount;
import org.caravanserai.centers.fee.RecordPayment;
import org.caravanserai.centers.fee.SetClassFee;
import org.caravanserai.demo.DemoPeople;

/** Fees and payments of the demo learners. */
@ApplicationScoped
class DemoFees {

    private static final int PAID = 6;
    private static final String FEE = "180.00";

    private DemoPeople people;
    private DemoRoster roster;
    private SetClassFee fee;
    private GrantDiscount discount;
    private RecordPayment payment;

    @SuppressWarnings("NullAway.Init")
    protected DemoFees() {}

    @Inject
    DemoFees(DemoPeople people, DemoRoster roster, SetClassFee fee, GrantDiscount discount, RecordPayment payment) {
        this.people = people;
        this.roster = roster;
        this.fee = fee;
        this.discount = discount;
        this.payment = payment;
    }

    /** Some have paid, one has paid a part, and one has a scholarship; the others owe all of it. */
    void charge(String code, int daysAgo, String dueOn) {
        people.act("center", daysAgo, () -> fee.execute(code, new SetClassFee.Form(FEE, "USD", dueOn)));
        var learners = roster.learners(code);
        for (int i = 0; i < Math.min(PAID, learners.size()); i++) {
            var learner = learners.get(i).code();
            var amount = i == 1 ? "90.00" : FEE;
            int day = daysAgo - 1 - i;
            if (i == 2) {
                people.act(
                        "center",
                        day,
                        () -> discount.execute(
                                learner, new GrantDiscount.Form("SCHOLARSHIP", FEE, "Winner of the speech contest")));
            } else {
                people.act(
                        "center",
                        day,
                        () -> payment.execute(learner, new RecordPayment.Form(amount, "TRANSFER", null, null)));
            }
        }
    }
}
