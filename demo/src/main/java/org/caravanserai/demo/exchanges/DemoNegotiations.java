package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoAgreements.condition;
import static org.caravanserai.demo.exchanges.DemoAgreements.terms;
import static org.caravanserai.demo.exchanges.DemoOffice.HIGH_VALLEY;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;

/** Two agreements under negotiation: each office has one to answer. */
@ApplicationScoped
class DemoNegotiations implements DemoStep {

    private static final LanguageForm ENGLISH = DemoAgreements.language("en", CefrLevel.B2);
    private static final LanguageForm SPANISH = DemoAgreements.language("es", CefrLevel.B1);

    private final DemoAgreements agreements;
    private final DemoDates dates;

    @Inject
    DemoNegotiations(DemoAgreements agreements, DemoDates dates) {
        this.agreements = agreements;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void run() {
        waitsForJinling();
        waitsForHighValley();
    }

    /** Proposed and approved by the partner: waits for the officer. */
    private void waitsForJinling() {
        var code = agreements.proposed(
                HIGH_VALLEY,
                JINLING,
                dates.day(0, 10, 5),
                terms(
                        Map.of("en", "Doctoral research visits", "es", "Estancias doctorales de investigación"),
                        condition(
                                HIGH_VALLEY,
                                JINLING,
                                MobilityKind.DOCTORAL,
                                2,
                                "12",
                                List.of("0511", "0521"),
                                List.of("8"),
                                ENGLISH,
                                dates.year(1),
                                dates.year(4)),
                        condition(
                                JINLING,
                                HIGH_VALLEY,
                                MobilityKind.DOCTORAL,
                                2,
                                "12",
                                List.of("0511", "0521"),
                                List.of("8"),
                                ENGLISH,
                                dates.year(1),
                                dates.year(4))));
        agreements.approved(code, HIGH_VALLEY, dates.day(0, 10, 6));
    }

    /** Changed twice in negotiation: the last word is Jinling's, and the partner has to answer. */
    private void waitsForHighValley() {
        var code = agreements.proposed(JINLING, HIGH_VALLEY, dates.day(0, 9, 10), teaching(4, "8", ENGLISH));
        agreements.revised(
                code,
                HIGH_VALLEY,
                dates.day(0, 9, 24),
                teaching(2, "4", SPANISH),
                "We can host two teachers a year, and they teach in Spanish.");
        agreements.revised(
                code, JINLING, dates.day(0, 10, 14), teaching(3, "6", ENGLISH), "Three would suit both, in English.");
        agreements.approved(code, JINLING, dates.day(0, 10, 15));
    }

    private TermsForm teaching(int persons, String months, LanguageForm language) {
        return terms(
                Map.of("en", "Exchange of teaching staff", "zh", "教师互访授课"),
                condition(
                        JINLING,
                        HIGH_VALLEY,
                        MobilityKind.STAFF_TEACHING,
                        persons,
                        months,
                        List.of("0231"),
                        List.of(),
                        language,
                        dates.year(1),
                        dates.year(3)),
                condition(
                        HIGH_VALLEY,
                        JINLING,
                        MobilityKind.STAFF_TEACHING,
                        persons,
                        months,
                        List.of("0231"),
                        List.of(),
                        language,
                        dates.year(1),
                        dates.year(3)));
    }
}
