package org.caravanserai.web.exchanges.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.nomination.DecideCorrection;
import org.caravanserai.exchanges.nomination.DecideCorrection.Decision;
import org.caravanserai.exchanges.nomination.ShowCorrection;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A correction, which the other side confirms or refuses and the own one withdraws. */
@Named
@RequestScoped
public class CorrectionDecisionPage {

    private final ShowCorrection show;
    private final DecideCorrection decide;
    private final RequestParameters parameters;
    private final Notices notices;
    private ShowCorrection.@Nullable Shown shown;
    private @Nullable String note;

    @Inject
    CorrectionDecisionPage(
            ShowCorrection show, DecideCorrection decide, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.decide = decide;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowCorrection.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    public void confirm() {
        decide(Decision.CONFIRM, "correctionConfirmed");
    }

    public void refuse() {
        decide(Decision.REFUSE, "correctionRefused");
    }

    public void withdraw() {
        decide(Decision.WITHDRAW, "correctionWithdrawn");
    }

    private void decide(Decision decision, String done) {
        var code = parameters.text("code");
        decide.execute(new DecideCorrection.Command(code, decision, note));
        notices.done("exchanges.done." + done);
        Faces.redirect("/manage/exchanges/corrections/%s", code);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
