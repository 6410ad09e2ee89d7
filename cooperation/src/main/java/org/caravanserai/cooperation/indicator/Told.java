package org.caravanserai.cooperation.indicator;

import java.util.Set;

/**
 * Of which values the rows may be told and were asked for.
 *
 * @param countries without those whose value is withheld or not asked for
 * @param keys of the values that are told and asked for
 */
record Told(Set<String> countries, Set<String> keys) {

    Told {
        countries = Set.copyOf(countries);
        keys = Set.copyOf(keys);
    }
}
