package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.RecordSigning;
import org.caravanserai.exchanges.agreement.RecordSigning.AgreementSignatures;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The form by which an officer records that an agreement was signed on paper. */
@Named
@RequestScoped
public class SigningPage {

    private final RecordSigning record;
    private final ShowAgreement show;
    private final Notices notices;
    private final AgreementView agreement;
    private final Set<UUID> own;
    private final Form<AgreementSignatures> form;

    @Inject
    SigningPage(ShowAgreement show, RecordSigning record, Notices notices, RequestParameters parameters) {
        this.record = record;
        this.notices = notices;
        this.show = show;
        var shown = show.execute(parameters.text("code"));
        this.agreement = shown.agreement();
        this.own = shown.own();
        this.form = Form.of(AgreementSignatures.class)
                .withRows("by", agreement.parties().size());
    }

    public void save() {
        var rows = form.rows("by");
        for (int i = 0; i < rows.size(); i++) {
            if (isOwn(i) || !rows.get(i).isBlank()) {
                rows.get(i)
                        .put("organization", agreement.parties().get(i).party().slug());
            }
        }
        var signed = form.read();
        try {
            record.execute(agreement.code(), signed);
        } catch (Invalid refusal) {
            throw form.inRows(refusal);
        }
        notices.done(show.execute(agreement.code()).asked() ? "exchanges.done.signed" : "exchanges.done.signedAlone");
        Faces.redirect("/manage/exchanges/agreements/%s", agreement.code());
    }

    /** Whether the party is one of the officer's, for which somebody has to be named. */
    public boolean isOwn(int position) {
        return own.contains(agreement.parties().get(position).party().id());
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    /** With a row for each party, in their order. */
    public Form<AgreementSignatures> getForm() {
        return form;
    }
}
