package org.caravanserai.domain.invariants;

import java.util.List;

/**
 * A rule of the data and what breaks it.
 *
 * @param area whose rule it is; the texts of the area describe it by {@code {area}.rule.{key}}
 * @param key what the rule is known by in its area
 * @param rows the first rows that break it, each as {@code column=value, …}
 * @param more whether there are further ones
 */
public record CheckedRule(String area, String key, List<String> rows, boolean more) {

    /** Whether no row breaks it. */
    public boolean holds() {
        return rows.isEmpty();
    }
}
