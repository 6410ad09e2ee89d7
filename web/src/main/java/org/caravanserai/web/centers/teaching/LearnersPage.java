package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.enrolment.BrowseLearners;
import org.caravanserai.centers.enrolment.DecideEnrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who is enrolled in a class, and deciding on applications. */
@Named
@RequestScoped
public class LearnersPage {

    private BrowseLearners browse;
    private DecideEnrolment decide;
    private ManagedClassPage page;
    private Notices notices;

    private @Nullable List<EnrolmentRow> learners;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected LearnersPage() {}

    @Inject
    LearnersPage(BrowseLearners browse, DecideEnrolment decide, ManagedClassPage page, Notices notices) {
        this.browse = browse;
        this.decide = decide;
        this.page = page;
        this.notices = notices;
    }

    public List<EnrolmentRow> getLearners() {
        if (learners == null) {
            learners = browse.execute(page.getShown().row().code());
        }
        return learners;
    }

    public void approve(String code) {
        decide.execute(code, true, reason);
        again("centers.people.approved");
    }

    public void reject(String code) {
        decide.execute(code, false, reason);
        again("centers.people.rejected");
    }

    private void again(String done) {
        notices.done(done);
        Faces.redirect("/manage/classes/%s/people", page.getShown().row().code());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
