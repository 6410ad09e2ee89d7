package org.caravanserai.web.lists;

import java.util.List;
import java.util.Optional;

/**
 * A filter of a list, for {@code k:filter}.
 *
 * @param name of the query parameter
 * @param chosen the value that the address gives it; empty when there is none
 */
public record ListFilter(String name, String label, List<FilterChoice> choices, String chosen) {

    /** The filter that is set, to be removed; empty when nothing is chosen. */
    public Optional<FilterChip> chip() {
        return choices.stream()
                .filter(choice -> choice.value().equals(chosen))
                .map(choice -> new FilterChip(choice.name(), name))
                .findFirst();
    }
}
