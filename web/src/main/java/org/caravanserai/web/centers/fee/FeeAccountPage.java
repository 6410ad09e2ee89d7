package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.fee.RecordPayment;
import org.caravanserai.centers.fee.ShowFeeAccount;
import org.caravanserai.domain.centers.fee.PaymentWay;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The account of a learner with a class: what is owed, and recording a payment. */
@Named
@RequestScoped
public class FeeAccountPage {

    private final ShowFeeAccount show;
    private final RecordPayment payment;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowFeeAccount.@Nullable Shown shown;

    private final Form<RecordPayment.Command> form = Form.of(RecordPayment.Command.class);

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
        payment.execute(getShown().enrolment(), form.read());
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

    public Form<RecordPayment.Command> getForm() {
        return form;
    }
}
