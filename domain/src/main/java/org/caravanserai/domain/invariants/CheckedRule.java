package org.caravanserai.domain.invariants;

import java.util.List;

/**
 * A rule of the data and what breaks it.
 *
 * @param key what the rule is known by; its words stand in the texts of the page
 * @param rows the first rows that break it, each as {@code column=value, …}
 * @param more whether there are further ones
 */
public record CheckedRule(String key, List<String> rows, boolean more) {

    /** Whether no row breaks it. */
    public boolean holds() {
        return rows.isEmpty();
    }
}
