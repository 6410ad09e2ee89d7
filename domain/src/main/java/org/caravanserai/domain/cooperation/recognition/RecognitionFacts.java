package org.caravanserai.domain.cooperation.recognition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;

/** Agreements between two countries on the recognition of degrees, from the registry. Conventions of many countries are none. */
public interface RecognitionFacts {

    /** Agreements of these countries in force on the day, even if replaced or denounced since, by country and first day. */
    List<CooperationFact> inForce(Collection<String> countries, LocalDate day);

    /**
     * What those of these countries say about the levels of degrees, on the same condition, by country, first day and article. An agreement
     * without an article about a level has one row without a level.
     */
    List<RecognitionProvision> provisions(Collection<String> countries, LocalDate day);
}
