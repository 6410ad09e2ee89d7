package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoAgreements.condition;
import static org.caravanserai.demo.exchanges.DemoAgreements.terms;
import static org.caravanserai.demo.exchanges.DemoOffice.HIGH_VALLEY;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;
import static org.caravanserai.demo.exchanges.DemoOffice.NILE;
import static org.caravanserai.demo.exchanges.DemoOffice.SEMIRECHYE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.demo.exchanges.DemoStays.Route;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;

/** Agreements in every state, with nominations, stays under way and finished, and a balance out of order. */
@ApplicationScoped
class DemoExchanges implements DemoStep {

    private static final LanguageForm ENGLISH = new LanguageForm("en", "B2");
    private static final LanguageForm SPANISH = new LanguageForm("es", "B1");
    private static final LanguageForm CHINESE = new LanguageForm("zh", "A2");
    private static final LanguageForm RUSSIAN = new LanguageForm("ru", "B1");
    private static final List<String> STUDY = List.of("6", "7");

    private DemoAgreements agreements;
    private DemoStays stays;
    private DemoDates dates;

    @SuppressWarnings("NullAway.Init")
    protected DemoExchanges() {}

    @Inject
    DemoExchanges(DemoAgreements agreements, DemoStays stays, DemoDates dates) {
        this.agreements = agreements;
        this.stays = stays;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void run() {
        studentExchange();
        waitsForJinling();
        waitsForHighValley();
        ending();
        expired();
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
                                last)));
        agreements.approved(code, JINLING, dates.day(-2, 2, 20));
        agreements.approved(code, HIGH_VALLEY, dates.day(-2, 3, 5));
        lastYear(
                new Route(code, "c1", JINLING, HIGH_VALLEY, dates.year(-1), Term.FULL_YEAR),
                new Route(code, "c2", HIGH_VALLEY, JINLING, dates.year(-1), Term.FIRST));
        thisYear(
                new Route(code, "c1", JINLING, HIGH_VALLEY, dates.year(0), Term.FULL_YEAR),
                new Route(code, "c2", HIGH_VALLEY, JINLING, dates.year(0), Term.FIRST));
    }

    private void lastYear(Route out, Route back) {
        for (var name : List.of(
                PersonName.of("Zihan", "Liu"), PersonName.of("Yuchen", "Zhao"), PersonName.of("Ruoxi", "Sun"))) {
            finished(out, name);
        }
        finished(back, PersonName.of("Diego", "Hernández Soto"));
        stays.rejected(
                out,
                PersonName.of("Haoran", "Zhou"),
                dates.day(-1, 4, 20),
                dates.day(-1, 5, 4),
                "The certificate of Spanish is missing.");
        var missing = stays.accepted(
                back, PersonName.of("Lucía", "Morales Díaz"), dates.day(-1, 4, 22), dates.day(-1, 5, 6));
        stays.missing(missing, JINLING, dates.day(-1, 9, 20), "No visa in time.");
    }

    private void finished(Route route, PersonName name) {
        var stay = stays.accepted(route, name, dates.day(-1, 4, 18), dates.day(-1, 5, 2));
        stays.arrived(stay, route.to(), dates.day(-1, 8, 28));
        stays.departed(stay, route.to(), dates.day(0, 6, 30));
    }

    private void thisYear(Route out, Route back) {
        for (var name : List.of(PersonName.of("Xinyi", "Huang"), PersonName.of("Mingze", "Xu"))) {
            underWay(out, name);
        }
        underWay(back, PersonName.of("Valeria", "Castro León"));
        stays.accepted(
                back.over(Term.SECOND),
                PersonName.of("Emiliano", "Vargas Ruiz"),
                dates.day(0, 5, 3),
                dates.day(0, 5, 17));
        stays.nominated(out.over(Term.SECOND), PersonName.of("Jiayi", "Ma"), dates.day(0, 10, 9));
        stays.nominated(back.over(Term.SECOND), PersonName.of("Sofía", "Reyes Luna"), dates.day(0, 10, 12));
        stays.rejected(
                back,
                PersonName.of("Mateo", "Flores Cruz"),
                dates.day(0, 5, 4),
                dates.day(0, 5, 18),
                "No courses in this field in the first semester.");
    }

    private void underWay(Route route, PersonName name) {
        var stay = stays.accepted(route, name, dates.day(0, 4, 21), dates.day(0, 5, 5));
        stays.arrived(stay, route.to(), dates.day(0, 9, 1));
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
        agreements.approved(code, JINLING, dates.day(0, 10, 14));
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
        finished(
                new Route(code, "c2", SEMIRECHYE, JINLING, dates.year(-1), Term.SECOND),
                PersonName.of("Daniyar", "Omarov"));
        agreements.ended(
                code, SEMIRECHYE, dates.day(0, 9, 30), dates.year(1), "The faculty of agronomy is being reorganized.");
    }

    private void expired() {
        var code = agreements.proposed(
                NILE,
                JINLING,
                dates.day(-5, 2, 1),
                terms(
                        Map.of("en", "Arabic and Chinese studies", "ar", "الدراسات العربية والصينية", "zh", "阿拉伯语与汉语研究"),
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
                                new LanguageForm("ar", "A2"),
                                dates.year(-5),
                                dates.year(-1))));
        agreements.approved(code, NILE, dates.day(-5, 2, 2));
        agreements.approved(code, JINLING, dates.day(-5, 2, 9));
        var route = new Route(code, "c1", NILE, JINLING, dates.year(-1), Term.FULL_YEAR);
        finished(route, PersonName.of("Mariam", "Fouad"));
        finished(route, PersonName.of("Omar", "Nabil"));
    }
}
