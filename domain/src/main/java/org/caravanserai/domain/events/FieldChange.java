package org.caravanserai.domain.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two versions of an event.
 *
 * @param field as the API names it, for example {@code venue.city}
 * @param before null: it was not there
 * @param after null: it is no longer there
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    /** What changed from one snapshot to the next, by name of the field. */
    public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new FieldChange(name, before.get(name), after.get(name)));
            }
        }
        return changes;
    }
}
