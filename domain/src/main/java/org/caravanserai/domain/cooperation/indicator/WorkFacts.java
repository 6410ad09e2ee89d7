package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What became of plans, promises and events, from the registry. */
public interface WorkFacts {

    /** The codes of the indicators that it can count. */
    Set<String> codes();

    /**
     * One for each record of the registry with these countries that has something to count by the day.
     *
     * @param code of the indicator
     */
    List<WorkRatio> ratios(String code, Collection<String> countries, LocalDate day);
}
