package org.caravanserai.demo.exchanges;

import static org.caravanserai.demo.exchanges.DemoOffice.HIGH_VALLEY;
import static org.caravanserai.demo.exchanges.DemoOffice.JINLING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.shared.PersonName;

/** Stays of the previous academic year, including an early return and a no-show. */
@ApplicationScoped
class DemoLastYear {

    private final DemoNominations nominations;
    private final DemoStays stays;
    private final DemoStayCourse course;
    private final DemoDates dates;

    @Inject
    DemoLastYear(DemoNominations nominations, DemoStays stays, DemoStayCourse course, DemoDates dates) {
        this.nominations = nominations;
        this.stays = stays;
        this.course = course;
        this.dates = dates;
    }

    void make(Route out, Route back) {
        for (var name : List.of(
                PersonName.of("Zihan", "Liu"), PersonName.of("Yuchen", "Zhao"), PersonName.of("Ruoxi", "Sun"))) {
            stays.finished(out, name);
        }
        stays.finished(back, PersonName.of("Diego", "Hernández Soto"));
        var early = nominations.accepted(out, PersonName.of("Keyi", "Lin"), dates.day(-1, 4, 18), dates.day(-1, 5, 2));
        stays.arrived(early, HIGH_VALLEY, dates.day(-1, 8, 28));
        course.returnedEarly(early, HIGH_VALLEY, dates.day(-1, 12, 18), "Illness in the family.");
        nominations.rejected(
                out,
                PersonName.of("Haoran", "Zhou"),
                dates.day(-1, 4, 20),
                dates.day(-1, 5, 4),
                "The certificate of Spanish is missing.");
        var missing = nominations.accepted(
                back, PersonName.of("Lucía", "Morales Díaz"), dates.day(-1, 4, 22), dates.day(-1, 5, 6));
        stays.missing(missing, JINLING, dates.day(-1, 9, 20), "No visa in time.");
    }
}
