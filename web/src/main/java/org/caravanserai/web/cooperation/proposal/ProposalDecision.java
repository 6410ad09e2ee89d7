package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.cooperation.proposal.AdmitProposal;
import org.caravanserai.cooperation.proposal.AnswerProposal;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Steps for answering a proposal: admit it or not, adopt it or decline it. */
@Named
@RequestScoped
public class ProposalDecision {

    private static final int USUAL_DAYS = 30;

    private final AdmitProposal admit;
    private final AnswerProposal answer;
    private final Notices notices;
    private final String code;
    private final @Nullable Long seen;
    private @Nullable LocalDate answerBy;
    private @Nullable String reason;
    private @Nullable String text;

    @Inject
    ProposalDecision(
            AdmitProposal admit,
            AnswerProposal answer,
            Notices notices,
            ProposalWords words,
            RequestParameters parameters) {
        this.admit = admit;
        this.answer = answer;
        this.notices = notices;
        this.code = parameters.text("code");
        this.seen = version(parameters.text("seen"));
        this.answerBy = words.today().plusDays(USUAL_DAYS);
    }

    /** The version that the form was shown with; null where it names none. */
    private static @Nullable Long version(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    public void admit() {
        admit.execute(new AdmitProposal.Command(code, seen, answerBy, null));
        done("cooperation.proposal.admitted");
    }

    public void refuse() {
        admit.execute(new AdmitProposal.Command(code, seen, null, reason));
        done("cooperation.proposal.notAdmitted");
    }

    public void adopt() {
        decide(true);
    }

    public void decline() {
        decide(false);
    }

    private void decide(boolean adopted) {
        answer.execute(new AnswerProposal.Command(code, seen, adopted, Objects.requireNonNullElse(text, "")));
        done("cooperation.proposal.answered");
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("/proposals/%s", code);
    }

    public @Nullable LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(@Nullable LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
