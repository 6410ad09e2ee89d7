package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.fee.GrantDiscount;
import org.caravanserai.centers.fee.RecordRefund;
import org.caravanserai.domain.centers.fee.DiscountKind;

/** Discounts and refunds on the page of an account. */
@Named
@RequestScoped
public class FeeAdjustmentsPage {

    private GrantDiscount discount;
    private RecordRefund refund;
    private FeeAccountPage page;
    private final Map<String, String> typed = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected FeeAdjustmentsPage() {}

    @Inject
    FeeAdjustmentsPage(GrantDiscount discount, RecordRefund refund, FeeAccountPage page) {
        this.discount = discount;
        this.refund = refund;
        this.page = page;
    }

    public void grant() {
        discount.execute(
                page.getShown().enrolment(),
                new GrantDiscount.Form(typed.get("kind"), typed.get("amount"), typed.get("reason")));
        page.again("centers.fee.granted");
    }

    public void giveBack() {
        refund.execute(
                page.getShown().enrolment(),
                new RecordRefund.Form(typed.get("amount"), typed.get("way"), typed.get("reason")));
        page.again("centers.fee.refunded");
    }

    public DiscountKind[] getKinds() {
        return DiscountKind.values();
    }

    /** The entered values by field. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
