package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.enrolment.DropLearner;
import org.caravanserai.centers.enrolment.TransferLearner;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
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

    private @Nullable String to;

    private @Nullable String reason;

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
        drop.execute(parameters.text("enrolment"), Reason.of(reason));
        again("centers.people.dropped");
    }

    public void transfer() {
        transfer.execute(parameters.text("enrolment"), to, Reason.of(reason));
        again("centers.people.transferred");
    }

    private void again(String done) {
        notices.done(done);
        Faces.redirect("/manage/classes/%s/people", page.getShown().row().code());
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
