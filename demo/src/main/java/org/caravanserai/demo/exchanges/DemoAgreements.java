package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.agreement.ApproveAgreement;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.ReviseAgreement;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.jspecify.annotations.Nullable;

/** Actions of offices on agreements on past days. */
@ApplicationScoped
class DemoAgreements {

    private final ProposeAgreement propose;
    private final ReviseAgreement revise;
    private final ApproveAgreement approve;
    private final ShowAgreement show;
    private final DemoDates dates;

    @Inject
    DemoAgreements(
            ProposeAgreement propose,
            ReviseAgreement revise,
            ApproveAgreement approve,
            ShowAgreement show,
            DemoDates dates) {
        this.propose = propose;
        this.revise = revise;
        this.approve = approve;
        this.show = show;
        this.dates = dates;
    }

    /** The code of the agreement that this office proposes to another one. */
    String proposed(DemoOffice by, DemoOffice to, LocalDate day, TermsForm terms) {
        var code = new String[1];
        dates.by(
                by,
                day,
                () -> code[0] = propose.execute(new ProposeAgreement.Command(List.of(by.slug(), to.slug()), terms)));
        return code[0];
    }

    void approved(String code, DemoOffice by, LocalDate day) {
        dates.by(by, day, () -> {
            var read = show.execute(code).agreement();
            approve.execute(new ApproveAgreement.Command(code, read.revision(), read.hash()));
        });
    }

    void revised(String code, DemoOffice by, LocalDate day, TermsForm terms, String note) {
        dates.by(by, day, () -> revise.execute(new ReviseAgreement.Command(code, terms, null, note)));
    }

    static LanguageForm language(String tag, CefrLevel level) {
        return new LanguageForm(LanguageTag.of(tag), level);
    }

    /** A condition as it is entered. */
    static ConditionForm condition(
            DemoOffice from,
            DemoOffice to,
            MobilityKind kind,
            int persons,
            @Nullable String months,
            List<String> fields,
            List<String> levels,
            LanguageForm language,
            AcademicYear first,
            AcademicYear last) {
        return new ConditionForm(
                null,
                from.slug(),
                to.slug(),
                kind,
                persons,
                months == null ? null : new BigDecimal(months),
                fields.stream().map(IscedField::of).toList(),
                levels.stream().map(Integer::valueOf).toList(),
                List.of(language),
                first,
                last);
    }

    static TermsForm terms(PolicyForm policy, Map<String, String> title, ConditionForm... conditions) {
        return new TermsForm(new LocalizedText(title), List.of(conditions), policy);
    }

    static TermsForm terms(Map<String, String> title, ConditionForm... conditions) {
        return new TermsForm(new LocalizedText(title), List.of(conditions));
    }
}
