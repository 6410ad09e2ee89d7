package org.caravanserai.domain.decisions;

import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.history.Subject;

/**
 * Something as it is shown to a person who decides on it.
 *
 * @param fields all that the decision may rest on, by the names that the API gives to the fields
 */
public record Shown(Subject subject, UUID id, Map<String, String> fields) {

    public Shown {
        fields = Map.copyOf(fields);
    }
}
