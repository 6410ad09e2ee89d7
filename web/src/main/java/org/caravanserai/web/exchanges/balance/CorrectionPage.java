package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.ShowRevision;
import org.caravanserai.exchanges.nomination.CorrectLedger;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.exchanges.agreement.AgreementPage;
import org.caravanserai.web.exchanges.agreement.ConditionWords;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** The form by which an officer corrects the ledger of an agreement. */
@Named
@RequestScoped
public class CorrectionPage {

    private static final int MOST = 10_000;

    private final AgreementPage page;
    private final ShowRevision revision;
    private final CorrectLedger correct;
    private final ConditionWords words;
    private final Notices notices;
    private final CorrectionFields fields = new CorrectionFields();

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
        var reading = new FormFields();
        reading.needed("condition", fields.getCondition());
        reading.needed("academicYear", fields.getYear());
        reading.needed("reason", fields.getReason());
        var persons = reading.integer("persons", fields.getPersons(), -MOST, MOST);
        var semesters = reading.decimal("semesters", fields.getSemesters());
        var months = reading.decimal("months", fields.getMonths());
        reading.throwIfAny();
        var code = getShown().agreement().code();
        var made = correct.execute(new CorrectLedger.Command(
                code,
                Objects.requireNonNullElse(fields.getCondition(), ""),
                Objects.requireNonNullElse(fields.getYear(), ""),
                persons == null ? 0 : persons,
                Objects.requireNonNullElse(semesters, BigDecimal.ZERO),
                Objects.requireNonNullElse(months, BigDecimal.ZERO),
                fields.getReason()));
        notices.done("exchanges.done.corrected");
        Faces.redirect("/manage/exchanges/corrections/%s", made);
    }

    public CorrectionFields getFields() {
        return fields;
    }
}
