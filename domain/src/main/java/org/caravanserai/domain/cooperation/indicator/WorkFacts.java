package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What happened to plans, promises, events, terms and reports, from the registry and from what other areas publish. */
public interface WorkFacts {

    /** The codes of the indicators that it can count. */
    Set<String> codes();

    /**
     * One for each record with these countries that has something to count by the day.
     *
     * @param code of the indicator
     * @param from first day of the period, for indicators that look at one
     * @param mapping code of the {@link LevelTable}, for indicators that rest on levels
     */
    List<WorkRatio> ratios(String code, Collection<String> countries, LocalDate from, LocalDate day, String mapping);
}
