package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.enrolment.DropLearner;
import org.caravanserai.centers.enrolment.TransferLearner;
import org.caravanserai.centers.enrolment.TransferLearner.LearnerTransfer;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Takes a learner off a class, or moves the learner to another one. */
@Named
@RequestScoped
public class LearnerStepsPage {

    private final DropLearner drop;
    private final TransferLearner transfer;
    private final ManagedClassPage page;
    private final RequestParameters parameters;
    private final Notices notices;

    private final Form<LearnerTransfer> form = Form.of(LearnerTransfer.class);

    /** Why a learner is taken off a class: the form has one reason for both. */
    private record LearnerDrop(Reason reason) {}

    @Inject
    LearnerStepsPage(
            DropLearner drop,
            TransferLearner transfer,
            ManagedClassPage page,
            RequestParameters parameters,
            Notices notices) {
        this.drop = drop;
        this.transfer = transfer;
        this.page = page;
        this.parameters = parameters;
        this.notices = notices;
    }

    public void drop() {
        drop.execute(
                parameters.text("enrolment"),
                Reader.texts(form, LearnerDrop.class).reason());
        again("centers.people.dropped");
    }

    public void transfer() {
        transfer.execute(parameters.text("enrolment"), form.read());
        again("centers.people.transferred");
    }

    private void again(String done) {
        notices.done(done);
        Faces.redirect("/manage/classes/%s/people", page.getShown().row().code());
    }

    public Form<LearnerTransfer> getForm() {
        return form;
    }
}
