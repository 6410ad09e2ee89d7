package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.link.DecideCorrectionByLink;
import org.caravanserai.exchanges.link.ListCorrectionsByLink;
import org.caravanserai.exchanges.nomination.DecideCorrection.Decision;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The corrections that wait for the party of a link, and the one whose page is open. */
@Named
@RequestScoped
public class LinkCorrectionPage {

    private final ListCorrectionsByLink list;
    private final DecideCorrectionByLink decide;
    private final RequestParameters parameters;
    private final Notices notices;
    private @Nullable List<CorrectionRow> waiting;
    private @Nullable String note;

    @Inject
    LinkCorrectionPage(
            ListCorrectionsByLink list, DecideCorrectionByLink decide, RequestParameters parameters, Notices notices) {
        this.list = list;
        this.decide = decide;
        this.parameters = parameters;
        this.notices = notices;
    }

    public List<CorrectionRow> getWaiting() {
        if (waiting == null) {
            waiting = list.execute(getToken());
        }
        return waiting;
    }

    /**
     * @throws NotFound when it does not wait for the party
     */
    public CorrectionRow getRow() {
        return getWaiting().stream()
                .filter(each -> each.code().equals(parameters.text("code")))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void confirm() {
        decide(Decision.CONFIRM, "correctionConfirmed");
    }

    public void refuse() {
        decide(Decision.REFUSE, "correctionRefused");
    }

    private void decide(Decision decision, String done) {
        decide.execute(new DecideCorrectionByLink.Command(getToken(), parameters.text("code"), decision, note));
        notices.done("exchanges.done." + done);
        Faces.redirect("/agreements/%s/people", getToken());
    }

    public String getToken() {
        return parameters.text("token");
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
