package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoAgreements.condition;
import static org.caravanserai.demo.exchanges.DemoAgreements.terms;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;
import static org.caravanserai.demo.exchanges.DemoOffice.SEMIRECHYE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.PersonName;

/** An agreement by calendar years whose last year is the present one, with somebody on a stay under it. */
@ApplicationScoped
class DemoLapsingAgreement implements DemoStep {

    private final DemoAgreements agreements;
    private final DemoNominations nominations;
    private final DemoStays stays;
    private final DemoDates dates;

    @Inject
    DemoLapsingAgreement(DemoAgreements agreements, DemoNominations nominations, DemoStays stays, DemoDates dates) {
        this.agreements = agreements;
        this.nominations = nominations;
        this.stays = stays;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void run() {
        int last = dates.year(0).first();
        var year = new AcademicYear(last, last);
        var code = agreements.proposed(
                JINLING,
                SEMIRECHYE,
                dates.day(-2, 10, 10),
                terms(
                        Map.of(
                                "en", "Teachers of irrigation",
                                "zh", "灌溉工程教师互派",
                                "ru", "Преподаватели ирригации"),
                        condition(
                                SEMIRECHYE,
                                JINLING,
                                MobilityKind.STAFF_TEACHING,
                                2,
                                null,
                                List.of("0811"),
                                List.of(),
                                DemoAgreements.language("en", CefrLevel.B2),
                                new AcademicYear(last - 1, last - 1),
                                year)));
        agreements.approved(code, JINLING, dates.day(-2, 10, 12));
        agreements.approved(code, SEMIRECHYE, dates.day(-2, 10, 20));
        var stay = nominations.accepted(
                new Route(code, "c1", SEMIRECHYE, JINLING, year, Term.FULL_YEAR),
                PersonName.of("Saule", "Ibraeva"),
                dates.day(0, 1, 10),
                dates.day(0, 1, 20));
        stays.arrived(stay, JINLING, dates.day(0, 3, 1));
    }
}
