package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Durations computed from the published facts of other areas. */
public interface MeasuredFacts {

    /**
     * One for each thing that was completed in the period, by key and reference.
     *
     * @param code of the indicator
     * @param from first day of the period
     * @param day last day of the period
     * @param mapping code of the {@link LevelTable}, for indicators that rest on levels
     */
    List<MeasuredDuration> measured(
            String code, Collection<String> countries, LocalDate from, LocalDate day, String mapping);
}
