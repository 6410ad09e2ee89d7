package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.platform.clock.SimulatedTime;

/** Academic years and days counted from the present, so that the demo data always has a past and a future. */
@ApplicationScoped
class DemoDates {

    private final DemoPeople people;
    private final Clock clock;
    private final CurrentAcademicYear current;

    @Inject
    DemoDates(DemoPeople people, Clock clock, CurrentAcademicYear current) {
        this.people = people;
        this.clock = clock;
        this.current = current;
    }

    /**
     * @param years from the present academic year; negative: before it
     */
    AcademicYear year(int years) {
        var now = current.get();
        return new AcademicYear(now.first() + years, now.last() + years);
    }

    /** A day of the calendar year in which the academic year begins that is so many years from the present one. */
    LocalDate day(int years, int month, int dayOfMonth) {
        var day = LocalDate.of(year(years).first(), month, dayOfMonth);
        return day.isAfter(today()) ? today() : day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Like the other one, for an office. */
    void by(DemoOffice office, LocalDate day, Runnable action) {
        by(office.who(), day, action);
    }

    /** Runs an action at nine o'clock on that day, or now if it is today. */
    void by(String who, LocalDate day, Runnable action) {
        people.actAs(who);
        var moment = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        var ago = Duration.between(moment, clock.instant());
        SimulatedTime.act(ago.isNegative() ? Duration.ZERO : ago, action);
    }
}
