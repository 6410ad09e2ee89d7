package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoOffice.HIGH_VALLEY;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.PersonName;

/** Stays of the present academic year, current and expected, and pending nominations. */
@ApplicationScoped
class DemoThisYear {

    private final DemoNominations nominations;
    private final DemoStays stays;
    private final DemoStayCourse course;
    private final DemoStayPapers papers;
    private final DemoDates dates;

    @Inject
    DemoThisYear(
            DemoNominations nominations,
            DemoStays stays,
            DemoStayCourse course,
            DemoStayPapers papers,
            DemoDates dates) {
        this.nominations = nominations;
        this.stays = stays;
        this.course = course;
        this.papers = papers;
        this.dates = dates;
    }

    void make(Route out, Route back) {
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
        var scholar = nominations.accepted(
                out.over(Term.FIRST),
                PersonName.of("Fatima Zahra", "El Idrissi"),
                "scholar",
                dates.day(0, 4, 21),
                dates.day(0, 5, 5));
        stays.arrived(scholar, HIGH_VALLEY, dates.day(0, 9, 1));
        papers.contact(
                "scholar",
                dates.day(0, 9, 1),
                scholar,
                new StayContact.Details(
                        "Calle 4 Oriente 12, Puebla",
                        "+52 222 555 0142",
                        "Amal El Idrissi",
                        "mother",
                        "+212 5 22 55 01 70",
                        null));
        underWay(back, PersonName.of("Valeria", "Castro León"));
        var expected = nominations.accepted(
                back.over(Term.SECOND),
                PersonName.of("Emiliano", "Vargas Ruiz"),
                dates.day(0, 5, 3),
                dates.day(0, 5, 17));
        papers.issued(expected, JINLING, dates.day(0, 5, 20));
        nominations.nominated(out.over(Term.SECOND), PersonName.of("Jiayi", "Ma"), dates.day(0, 10, 9));
        nominations.nominated(back.over(Term.SECOND), PersonName.of("Sofía", "Reyes Luna"), dates.day(0, 10, 12));
        nominations.rejected(
                back,
                PersonName.of("Mateo", "Flores Cruz"),
                dates.day(0, 5, 4),
                dates.day(0, 5, 18),
                "No courses in this field in the first semester.");
    }

    /** One place for doctoral candidates and two nominations: the second is waiting for an exception. */
    void beyondPlaces(Route out) {
        nominations.nominated(out, PersonName.of("Yutong", "Song"), dates.day(0, 10, 14));
        nominations.nominatedBeyond(
                out,
                PersonName.of("Kexin", "Peng"),
                dates.day(0, 10, 16),
                "Both work in the same project, whose field work begins in February.");
    }

    private String underWay(Route route, PersonName name) {
        var stay = nominations.accepted(route, name, dates.day(0, 4, 21), dates.day(0, 5, 5));
        stays.arrived(stay, route.to(), dates.day(0, 9, 1));
        return stay;
    }
}
