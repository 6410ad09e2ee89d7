package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.ShowRevision;
import org.caravanserai.exchanges.nomination.CorrectLedger;
import org.caravanserai.exchanges.nomination.CorrectLedger.LedgerCorrection;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.exchanges.agreement.AgreementPage;
import org.caravanserai.web.exchanges.agreement.ConditionWords;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** The form by which an officer corrects the ledger of an agreement. */
@Named
@RequestScoped
public class CorrectionPage {

    private final AgreementPage page;
    private final ShowRevision revision;
    private final CorrectLedger correct;
    private final ConditionWords words;
    private final Notices notices;
    private final Form<LedgerCorrection> form = Form.of(LedgerCorrection.class);

    @Inject
    CorrectionPage(
            AgreementPage page, ShowRevision revision, CorrectLedger correct, ConditionWords words, Notices notices) {
        this.page = page;
        this.revision = revision;
        this.correct = correct;
        this.words = words;
        this.notices = notices;
    }

    public ShowAgreement.Shown getShown() {
        return page.getShown();
    }

    /** Conditions of the version in force, under which people were sent, even while another one is negotiated. */
    public List<FilterChoice> getConditions() {
        var agreement = getShown().agreement();
        var inForce = agreement.revisionInForce();
        return inForce == null
                ? List.of()
                : revision.execute(agreement.code(), inForce).conditions().stream()
                        .map(condition -> new FilterChoice(
                                condition.code(), condition.code() + " · " + words.direction(agreement, condition)))
                        .toList();
    }

    public List<String> getYears() {
        var agreement = getShown().agreement();
        return agreement.firstYear().until(agreement.lastYear()).stream()
                .map(AcademicYear::toString)
                .toList();
    }

    public void save() {
        form.put("agreement", getShown().agreement().code());
        var made = correct.execute(form.read());
        notices.done("exchanges.done.corrected");
        Faces.redirect("/manage/exchanges/corrections/%s", made);
    }

    public Form<LedgerCorrection> getForm() {
        return form;
    }
}
