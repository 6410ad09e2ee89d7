package org.caravanserai.domain.invariants;

import java.util.List;

/**
 * A rule of the data and what breaks it.
 *
 * @param name the rule in words
 * @param rows the first rows that break it, each as {@code column=value, …}
 * @param more whether there are further ones
 */
public record CheckedRule(String name, List<String> rows, boolean more) {

    public boolean holds() {
        return rows.isEmpty();
    }
}
