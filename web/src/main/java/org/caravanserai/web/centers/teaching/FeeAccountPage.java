package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.fee.RecordPayment;
import org.caravanserai.centers.fee.ShowFeeAccount;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The account of a learner with a class: what is owed, and recording a payment. */
@Named
@RequestScoped
public class FeeAccountPage {

    private ShowFeeAccount show;
    private RecordPayment payment;
    private RequestParameters parameters;
    private Notices notices;

    private ShowFeeAccount.@Nullable Shown shown;

    private final Map<String, String> typed = new HashMap<>();

    private @Nullable LocalDate paidOn;

    @SuppressWarnings("NullAway.Init")
    protected FeeAccountPage() {}

    @Inject
    FeeAccountPage(ShowFeeAccount show, RecordPayment payment, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.payment = payment;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowFeeAccount.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("enrolment"));
        }
        return shown;
    }

    public void pay() {
        payment.execute(
                getShown().enrolment(),
                new RecordPayment.Form(
                        typed.get("amount"),
                        typed.get("way"),
                        paidOn == null ? null : paidOn.toString(),
                        typed.get("reference")));
        again("centers.fee.paid");
    }

    /** Shows a message and reloads the account. */
    void again(String done) {
        notices.done(done);
        Faces.redirect(
                "/manage/classes/%s/fee/%s", parameters.text("code"), getShown().enrolment());
    }

    public PaymentWay[] getWays() {
        return PaymentWay.values();
    }

    /** The entered values by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
