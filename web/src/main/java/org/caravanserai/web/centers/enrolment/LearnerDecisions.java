package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.enrolment.DecideEnrolment;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A director's decisions on the applications selected in the list of learners. */
@Named
@RequestScoped
public class LearnerDecisions {

    private final DecideEnrolment decide;
    private final LearnersPage people;
    private final ManagedClassPage page;
    private final Notices notices;
    private @Nullable String reason;

    @Inject
    LearnerDecisions(DecideEnrolment decide, LearnersPage people, ManagedClassPage page, Notices notices) {
        this.decide = decide;
        this.people = people;
        this.page = page;
        this.notices = notices;
    }

    public void approve() {
        decide(true, "centers.people.approved");
    }

    public void reject() {
        decide(false, "centers.people.rejected");
    }

    /** Decisions are independent: one that is no longer possible does not affect the others. */
    private void decide(boolean approve, String done) {
        var why = Reason.orNull(reason);
        int decided = 0;
        var codes = people.getLearners().keys();
        for (var code : codes) {
            try {
                decide.execute(code, approve, why);
                decided++;
            } catch (Refused decidedAlready) {
                continue;
            }
        }
        if (codes.isEmpty()) {
            notices.warn("centers.people.nobody");
        } else if (decided < codes.size()) {
            notices.warn(done, decided, codes.size() - decided);
        } else {
            notices.done(done, decided, 0);
        }
        Faces.redirect("/manage/classes/%s/people", page.getShown().row().code());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
