package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.exchanges.selection.ConfirmMembership;
import org.caravanserai.exchanges.selection.DecideApplicationAppeal;
import org.caravanserai.exchanges.selection.DeclareConflict;
import org.caravanserai.exchanges.selection.RefuseMembership;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Steps of reviewers and officers other than scoring. */
@Named
@RequestScoped
public class CandidateSteps {

    private final DeclareConflict declare;
    private final DecideApplicationAppeal decide;
    private final ConfirmMembership membership;
    private final RefuseMembership refuse;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable String reason;

    private @Nullable String note;

    @Inject
    CandidateSteps(
            DeclareConflict declare,
            DecideApplicationAppeal decide,
            ConfirmMembership membership,
            RefuseMembership refuse,
            Notices notices,
            RequestParameters parameters) {
        this.membership = membership;
        this.refuse = refuse;
        this.declare = declare;
        this.decide = decide;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void declareConflict() {
        declare.execute(parameters.text("code"), Objects.requireNonNullElse(reason, ""));
        notices.done("exchanges.conflict.declared");
        Faces.redirect("/manage/exchanges/reviews");
    }

    /** Confirms that the applicant belongs to the organization that runs the call. */
    public void confirmMembership() {
        var code = parameters.text("code");
        membership.execute(code);
        notices.done("exchanges.candidate.membershipConfirmed");
        Faces.redirect("/manage/exchanges/applications/%s", code);
    }

    /** The applicant does not belong to it. */
    public void refuseMembership() {
        var code = parameters.text("code");
        refuse.execute(code, Objects.requireNonNullElse(note, ""));
        notices.done("exchanges.candidate.membershipRefused");
        Faces.redirect("/manage/exchanges/applications/%s", code);
    }

    public void uphold() {
        decide(AppealDecision.UPHELD);
    }

    public void dismiss() {
        decide(AppealDecision.DISMISSED);
    }

    private void decide(AppealDecision decision) {
        var code = parameters.text("code");
        decide.execute(code, decision, Objects.requireNonNullElse(note, ""));
        notices.done("exchanges.appeal.decided");
        Faces.redirect("/manage/exchanges/applications/%s", code);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
