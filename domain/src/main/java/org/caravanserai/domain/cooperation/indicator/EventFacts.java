package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Public events, as the area of events publishes them. */
public interface EventFacts {

    /** Events held in these countries or organized from there that begin in the period, latest first. */
    List<EventFact> events(Collection<String> countries, LocalDate from, LocalDate to);

    /**
     * Keynotes with speakers of these countries or the home country, of events that ended in the period and that the country has to do with: one
     * for each keynote and country, the latest event first.
     *
     * @param from first day of the period
     * @param day last day of the period
     */
    List<KeynoteFact> keynotes(Collection<String> countries, LocalDate from, LocalDate day);
}
