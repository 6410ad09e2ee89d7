package org.caravanserai.domain.cooperation.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Places of agreements in force and their use, as the area of exchanges publishes them. */
public interface PlaceFacts {

    /**
     * One for each agreement with an organization of one of these countries, each direction and each academic year that ended in the period, the
     * latest year first.
     *
     * @param from first day of the period
     * @param day last day of the period; stays that began later do not count
     */
    List<PlaceUse> uses(Collection<String> countries, LocalDate from, LocalDate day);
}
