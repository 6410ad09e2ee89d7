package org.caravanserai.domain.decisions;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldValue;

/**
 * Something as it is shown to a person who decides on it.
 *
 * @param fields all that the decision may rest on, by the names that the API gives to the fields
 * @param catalog of these fields
 */
public record Shown(Subject subject, UUID id, Map<String, FieldValue> fields, FieldCatalog catalog) {

    public Shown {
        fields = Map.copyOf(fields);
    }

    /** The fields as texts, as they are kept. */
    public Map<String, String> stored() {
        var texts = new TreeMap<String, String>();
        fields.forEach((name, value) -> texts.put(name, value.stored()));
        return texts;
    }
}
