package org.caravanserai.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.shared.AcademicYear;

/** The academic year that it is now, see {@link AcademicCalendar}. */
@ApplicationScoped
public class CurrentAcademicYear {

    private final Clock clock;

    @Inject
    public CurrentAcademicYear(Clock clock) {
        this.clock = clock;
    }

    public AcademicYear get() {
        return AcademicCalendar.current(clock);
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return AcademicCalendar.today(clock);
    }
}
