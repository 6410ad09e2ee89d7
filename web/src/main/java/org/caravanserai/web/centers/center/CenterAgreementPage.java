package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.FileCenterAgreement;
import org.caravanserai.centers.center.FileCenterAgreement.AgreementDraft;
import org.caravanserai.centers.center.SignCenterAgreement;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The agreement about a center: its text, and the signatures of both sides. */
@Named("centerAgreementPage")
@RequestScoped
public class CenterAgreementPage {

    private final FileCenterAgreement file;
    private final SignCenterAgreement sign;
    private final CenterOverviewPage overview;
    private final Notices notices;
    private final RequestParameters parameters;

    private final Form<AgreementDraft> form = Form.of(AgreementDraft.class);

    private @Nullable String hash;

    @Inject
    CenterAgreementPage(
            FileCenterAgreement file,
            SignCenterAgreement sign,
            CenterOverviewPage overview,
            Notices notices,
            RequestParameters parameters) {
        this.file = file;
        this.sign = sign;
        this.overview = overview;
        this.notices = notices;
        this.parameters = parameters;
        form.put("noticeMonths", "6");
    }

    public void file() {
        file.execute(parameters.slug(), form.read());
        notices.done("centers.done.filed");
        back();
    }

    /** Signs the text that the page showed, for every side that the caller acts for and that has not signed. */
    public void sign() {
        var read = hash;
        if (read == null) {
            throw new Conflict("stale-agreement");
        }
        var slug = parameters.slug();
        for (CenterSide side : overview.answer().own()) {
            sign.execute(slug, read, side);
        }
        notices.done("centers.done.signed");
        back();
    }

    private void back() {
        Faces.redirect("/manage/centers/%s/agreement", parameters.slug().value());
    }

    public Form<AgreementDraft> getForm() {
        return form;
    }

    public @Nullable String getHash() {
        var agreement = overview.getAgreement();
        return hash == null && agreement != null ? agreement.hash() : hash;
    }

    public void setHash(@Nullable String hash) {
        this.hash = hash;
    }
}
