package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The universities that the platform knows. */
public interface UniversityFacts {

    /** How many there are in each of these countries, without those founded after the day; countries without any are left out. */
    Map<String, Long> known(Collection<String> countries, LocalDate day);

    /** Those of these organizations, by slug, that are such universities. */
    Set<String> among(Collection<String> slugs, LocalDate day);
}
