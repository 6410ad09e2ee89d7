package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.fee.GrantDiscount;
import org.caravanserai.centers.fee.RecordRefund;
import org.caravanserai.domain.centers.fee.DiscountKind;
import org.caravanserai.platform.forms.Form;

/** Discounts and refunds on the page of an account. */
@Named
@RequestScoped
public class FeeAdjustmentsPage {

    private final GrantDiscount discount;
    private final RecordRefund refund;
    private final FeeAccountPage page;
    private final Form<GrantDiscount.Command> granted = Form.of(GrantDiscount.Command.class);
    private final Form<RecordRefund.Command> refunded = Form.of(RecordRefund.Command.class);

    @Inject
    FeeAdjustmentsPage(GrantDiscount discount, RecordRefund refund, FeeAccountPage page) {
        this.discount = discount;
        this.refund = refund;
        this.page = page;
    }

    public void grant() {
        discount.execute(page.getShown().enrolment(), granted.read());
        page.again("centers.fee.granted");
    }

    public void giveBack() {
        refund.execute(page.getShown().enrolment(), refunded.read());
        page.again("centers.fee.refunded");
    }

    public DiscountKind[] getKinds() {
        return DiscountKind.values();
    }

    public Form<GrantDiscount.Command> getGranted() {
        return granted;
    }

    public Form<RecordRefund.Command> getRefunded() {
        return refunded;
    }
}
