package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoAgreements.condition;
import static org.caravanserai.demo.exchanges.DemoAgreements.terms;
import static org.caravanserai.demo.exchanges.DemoOffice.HIGH_VALLEY;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;

/** An agreement in force, with nominations in every state, stays under way and finished, and a balance out of order. */
@ApplicationScoped
class DemoExchanges implements DemoStep {

    private static final LanguageForm SPANISH = DemoAgreements.language("es", CefrLevel.B1);
    private static final LanguageForm CHINESE = DemoAgreements.language("zh", CefrLevel.A2);
    private static final List<String> STUDY = List.of("6", "7");

    private final DemoAgreements agreements;
    private final DemoLastYear lastYear;
    private final DemoThisYear thisYear;
    private final DemoDates dates;

    @Inject
    DemoExchanges(DemoAgreements agreements, DemoLastYear lastYear, DemoThisYear thisYear, DemoDates dates) {
        this.agreements = agreements;
        this.lastYear = lastYear;
        this.thisYear = thisYear;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void run() {
        studentExchange();
    }

    /** In force for years: Jinling has sent more than it received. */
    private void studentExchange() {
        var first = dates.year(-2);
        var last = dates.year(3);
        var code = agreements.proposed(
                JINLING,
                HIGH_VALLEY,
                dates.day(-2, 2, 12),
                terms(
                        new PolicyForm(BigDecimal.valueOf(2), BalanceUnit.SEMESTERS, 1, OverQuota.RECEIVING_SIDE),
                        Map.of(
                                "en", "Student exchange Nanjing – Puebla",
                                "zh", "南京—普埃布拉学生交流",
                                "es", "Intercambio de estudiantes Nankín – Puebla"),
                        condition(
                                JINLING,
                                HIGH_VALLEY,
                                MobilityKind.STUDENT_STUDY,
                                5,
                                "40",
                                List.of("0231", "0413"),
                                STUDY,
                                SPANISH,
                                first,
                                last),
                        condition(
                                HIGH_VALLEY,
                                JINLING,
                                MobilityKind.STUDENT_STUDY,
                                5,
                                "40",
                                List.of("0231", "0613"),
                                STUDY,
                                CHINESE,
                                first,
                                last),
                        condition(
                                JINLING,
                                HIGH_VALLEY,
                                MobilityKind.DOCTORAL,
                                1,
                                null,
                                List.of("0413"),
                                List.of("8"),
                                SPANISH,
                                first,
                                last)));
        agreements.approved(code, JINLING, dates.day(-2, 2, 20));
        agreements.approved(code, HIGH_VALLEY, dates.day(-2, 3, 5));
        lastYear.make(
                new Route(code, "c1", JINLING, HIGH_VALLEY, dates.year(-1), Term.FULL_YEAR),
                new Route(code, "c2", HIGH_VALLEY, JINLING, dates.year(-1), Term.FIRST));
        thisYear.make(
                new Route(code, "c1", JINLING, HIGH_VALLEY, dates.year(0), Term.FULL_YEAR),
                new Route(code, "c2", HIGH_VALLEY, JINLING, dates.year(0), Term.FIRST));
        thisYear.beyondPlaces(new Route(code, "c3", JINLING, HIGH_VALLEY, dates.year(0), Term.SECOND));
    }
}
