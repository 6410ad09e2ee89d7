package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoAgreements.condition;
import static org.caravanserai.demo.exchanges.DemoAgreements.terms;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;
import static org.caravanserai.demo.exchanges.DemoOffice.NILE;
import static org.caravanserai.demo.exchanges.DemoOffice.SEMIRECHYE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;

/** An agreement of which notice was given, and one whose academic years are over. */
@ApplicationScoped
class DemoEndingAgreements implements DemoStep {

    private static final LanguageForm ENGLISH = DemoAgreements.language("en", CefrLevel.B2);
    private static final LanguageForm CHINESE = DemoAgreements.language("zh", CefrLevel.A2);
    private static final LanguageForm RUSSIAN = DemoAgreements.language("ru", CefrLevel.B1);
    private static final List<String> STUDY = List.of("6", "7");

    private final DemoAgreements agreements;
    private final DemoStays stays;
    private final GiveNotice notice;
    private final DemoDates dates;

    @Inject
    DemoEndingAgreements(DemoAgreements agreements, DemoStays stays, GiveNotice notice, DemoDates dates) {
        this.agreements = agreements;
        this.stays = stays;
        this.notice = notice;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public void run() {
        ending();
        expired();
    }

    private void ending() {
        var code = agreements.proposed(
                JINLING,
                SEMIRECHYE,
                dates.day(-3, 3, 1),
                terms(
                        Map.of(
                                "en", "Visiting scholars in agronomy",
                                "zh", "农学访问学者",
                                "ru", "Приглашённые учёные: агрономия"),
                        condition(
                                JINLING,
                                SEMIRECHYE,
                                MobilityKind.VISITING_SCHOLAR,
                                2,
                                null,
                                List.of("0811"),
                                List.of(),
                                RUSSIAN,
                                dates.year(-3),
                                dates.year(4)),
                        condition(
                                SEMIRECHYE,
                                JINLING,
                                MobilityKind.VISITING_SCHOLAR,
                                2,
                                null,
                                List.of("0811"),
                                List.of(),
                                ENGLISH,
                                dates.year(-3),
                                dates.year(4))));
        agreements.approved(code, JINLING, dates.day(-3, 3, 2));
        agreements.approved(code, SEMIRECHYE, dates.day(-3, 3, 15));
        stays.finished(
                new Route(code, "c2", SEMIRECHYE, JINLING, dates.year(-1), Term.FIRST),
                PersonName.of("Daniyar", "Omarov"));
        dates.by(
                SEMIRECHYE,
                dates.day(0, 9, 30),
                () -> notice.execute(code, dates.year(1).toString(), "The faculty of agronomy is being reorganized."));
    }

    private void expired() {
        var code = agreements.proposed(
                NILE,
                JINLING,
                dates.day(-5, 2, 1),
                terms(
                        Map.of(
                                "en",
                                "Arabic and Chinese studies",
                                "ar",
                                "الدراسات العربية والصينية",
                                "zh",
                                "阿拉伯语与汉语研究"),
                        condition(
                                NILE,
                                JINLING,
                                MobilityKind.STUDENT_STUDY,
                                3,
                                null,
                                List.of("0231"),
                                STUDY,
                                CHINESE,
                                dates.year(-5),
                                dates.year(-1)),
                        condition(
                                JINLING,
                                NILE,
                                MobilityKind.STUDENT_STUDY,
                                3,
                                null,
                                List.of("0231"),
                                STUDY,
                                DemoAgreements.language("ar", CefrLevel.A2),
                                dates.year(-5),
                                dates.year(-1))));
        agreements.approved(code, NILE, dates.day(-5, 2, 2));
        agreements.approved(code, JINLING, dates.day(-5, 2, 9));
        var route = new Route(code, "c1", NILE, JINLING, dates.year(-1), Term.FULL_YEAR);
        stays.finished(route, PersonName.of("Mariam", "Fouad"));
        stays.finished(route, PersonName.of("Omar", "Nabil"));
    }
}
