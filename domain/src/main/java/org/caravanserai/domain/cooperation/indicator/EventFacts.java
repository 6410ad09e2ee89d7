package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Public events, as the area of events publishes them. */
public interface EventFacts {

    /** Those held in these countries, or organized from there, that begin in the period; the latest first. */
    List<EventFact> events(Collection<String> countries, LocalDate from, LocalDate to);
}
