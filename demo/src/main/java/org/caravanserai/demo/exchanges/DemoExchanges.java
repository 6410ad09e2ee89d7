package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoAgreements.condition;
import static org.caravanserai.demo.exchanges.DemoAgreements.terms;
import static org.caravanserai.demo.exchanges.DemoOffice.HIGH_VALLEY;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.demo.exchanges.DemoStays.Route;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.caravanserai.exchanges.nomination.StateStayContact;

/** An agreement in force, with nominations in every state, stays under way and finished, and a balance out of order. */
@ApplicationScoped
class DemoExchanges implements DemoStep {

    private static final LanguageForm SPANISH = new LanguageForm("es", "B1");
    private static final LanguageForm CHINESE = new LanguageForm("zh", "A2");
    private static final List<String> STUDY = List.of("6", "7");

    private DemoAgreements agreements;
    private DemoStays stays;
    private DemoLetters letters;
    private DemoStayCourse course;
    private DemoDates dates;

    @SuppressWarnings("NullAway.Init")
    protected DemoExchanges() {}

    @Inject
    DemoExchanges(
            DemoAgreements agreements, DemoStays stays, DemoLetters letters, DemoStayCourse course, DemoDates dates) {
        this.agreements = agreements;
        this.stays = stays;
        this.letters = letters;
        this.course = course;
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
                        new PolicyForm("2", BalanceUnit.SEMESTERS.name(), "1", OverQuota.RECEIVING_SIDE.name()),
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
        lastYear(
                new Route(code, "c1", JINLING, HIGH_VALLEY, dates.year(-1), Term.FULL_YEAR),
                new Route(code, "c2", HIGH_VALLEY, JINLING, dates.year(-1), Term.FIRST));
        thisYear(
                new Route(code, "c1", JINLING, HIGH_VALLEY, dates.year(0), Term.FULL_YEAR),
                new Route(code, "c2", HIGH_VALLEY, JINLING, dates.year(0), Term.FIRST));
        beyondPlaces(new Route(code, "c3", JINLING, HIGH_VALLEY, dates.year(0), Term.SECOND));
    }

    private void lastYear(Route out, Route back) {
        for (var name : List.of(
                PersonName.of("Zihan", "Liu"), PersonName.of("Yuchen", "Zhao"), PersonName.of("Ruoxi", "Sun"))) {
            stays.finished(out, name);
        }
        stays.finished(back, PersonName.of("Diego", "Hernández Soto"));
        var early = stays.accepted(out, PersonName.of("Keyi", "Lin"), dates.day(-1, 4, 18), dates.day(-1, 5, 2));
        stays.arrived(early, HIGH_VALLEY, dates.day(-1, 8, 28));
        course.returnedEarly(early, HIGH_VALLEY, dates.day(-1, 12, 18), "Illness in the family.");
        stays.rejected(
                out,
                PersonName.of("Haoran", "Zhou"),
                dates.day(-1, 4, 20),
                dates.day(-1, 5, 4),
                "The certificate of Spanish is missing.");
        var missing =
                stays.accepted(back, PersonName.of("Lucía", "Morales Díaz"), dates.day(-1, 4, 22), dates.day(-1, 5, 6));
        stays.missing(missing, JINLING, dates.day(-1, 9, 20), "No visa in time.");
    }

    private void thisYear(Route out, Route back) {
        var longer = underWay(out, PersonName.of("Xinyi", "Huang"));
        course.extensionAsked(
                longer,
                JINLING,
                dates.day(0, 10, 15),
                LocalDate.of(dates.year(1).first(), 12, 15),
                "The laboratory course runs until December.");
        var interrupted = underWay(out, PersonName.of("Mingze", "Xu"));
        course.interrupted(
                interrupted, HIGH_VALLEY, dates.day(0, 9, 21), dates.day(0, 9, 30), "A competition at home.");
        var scholar = stays.accepted(
                out.over(Term.FIRST),
                PersonName.of("Fatima Zahra", "El Idrissi"),
                "scholar",
                dates.day(0, 4, 21),
                dates.day(0, 5, 5));
        stays.arrived(scholar, HIGH_VALLEY, dates.day(0, 9, 1));
        course.contact(
                "scholar",
                new StateStayContact.Command(
                        scholar,
                        "Calle 4 Oriente 12, Puebla",
                        "+52 222 555 0142",
                        "Amal El Idrissi",
                        "mother",
                        "+212 5 22 55 01 70",
                        null));
        underWay(back, PersonName.of("Valeria", "Castro León"));
        var expected = stays.accepted(
                back.over(Term.SECOND),
                PersonName.of("Emiliano", "Vargas Ruiz"),
                dates.day(0, 5, 3),
                dates.day(0, 5, 17));
        letters.issued(expected, JINLING, dates.day(0, 5, 20));
        stays.nominated(out.over(Term.SECOND), PersonName.of("Jiayi", "Ma"), dates.day(0, 10, 9));
        stays.nominated(back.over(Term.SECOND), PersonName.of("Sofía", "Reyes Luna"), dates.day(0, 10, 12));
        stays.rejected(
                back,
                PersonName.of("Mateo", "Flores Cruz"),
                dates.day(0, 5, 4),
                dates.day(0, 5, 18),
                "No courses in this field in the first semester.");
    }

    /** One place for doctoral candidates, and two who want it: the second waits for an exception. */
    private void beyondPlaces(Route out) {
        stays.nominated(out, PersonName.of("Yutong", "Song"), dates.day(0, 10, 14));
        stays.nominatedBeyond(
                out,
                PersonName.of("Kexin", "Peng"),
                dates.day(0, 10, 16),
                "Both work in the same project, whose field work begins in February.");
    }

    private String underWay(Route route, PersonName name) {
        var stay = stays.accepted(route, name, dates.day(0, 4, 21), dates.day(0, 5, 5));
        stays.arrived(stay, route.to(), dates.day(0, 9, 1));
        return stay;
    }
}
