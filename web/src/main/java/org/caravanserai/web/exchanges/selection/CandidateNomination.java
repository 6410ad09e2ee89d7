package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.selection.NominateApplicant;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Nominates the applicant that the address names. */
@Named
@RequestScoped
public class CandidateNomination {

    private final NominateApplicant nominate;
    private final Notices notices;
    private final RequestParameters parameters;

    @Inject
    CandidateNomination(NominateApplicant nominate, Notices notices, RequestParameters parameters) {
        this.nominate = nominate;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void nominate() {
        var code = parameters.text("code");
        var made = nominate.execute(code);
        notices.done("exchanges.callStep.nominated", made.code());
        Faces.redirect("/manage/exchanges/applications/%s", code);
    }
}
