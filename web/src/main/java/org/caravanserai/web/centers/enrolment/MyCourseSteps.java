package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.enrolment.AnswerPlaceOffer;
import org.caravanserai.centers.enrolment.LeaveClass;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a learner does with an enrolment: takes a place or leaves it to others, and leaves the class. */
@Named
@RequestScoped
public class MyCourseSteps {

    private final MyCoursePage page;
    private final LeaveClass leave;
    private final AnswerPlaceOffer answer;
    private final Notices notices;

    @Inject
    MyCourseSteps(MyCoursePage page, LeaveClass leave, AnswerPlaceOffer answer, Notices notices) {
        this.page = page;
        this.leave = leave;
        this.answer = answer;
        this.notices = notices;
    }

    private @Nullable String reason;

    public void accept() {
        var state = answer.execute(code(), true);
        again(state == EnrolmentState.APPLIED ? "centers.enrol.done.APPLIED" : "centers.my.accepted");
    }

    public void decline() {
        answer.execute(code(), false);
        again("centers.my.declined");
    }

    public void leave() {
        leave.execute(code(), Reason.orNull(reason));
        again("centers.my.left");
    }

    private String code() {
        return page.getMine().enrolment().code();
    }

    private void again(String done) {
        notices.done(done);
        Faces.redirect("/my/courses/%s", code());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
