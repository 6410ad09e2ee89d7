package org.caravanserai.cooperation.indicator;

import java.util.Set;

/**
 * Countries and keys whose rows may be shown.
 *
 * @param countries those that are asked for and whose value is not withheld
 * @param keys of the values that are asked for and not withheld
 */
record PublishableKeys(Set<String> countries, Set<String> keys) {

    PublishableKeys {
        countries = Set.copyOf(countries);
        keys = Set.copyOf(keys);
    }
}
