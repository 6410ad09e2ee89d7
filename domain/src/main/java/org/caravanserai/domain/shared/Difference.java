package org.caravanserai.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two versions of something.
 *
 * @param field as the API names it
 * @param before null: it was not there
 * @param after null: it is no longer there
 */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {

    /** What differs from one version to another, by the names of the fields. */
    public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var differences = new ArrayList<Difference>();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                differences.add(new Difference(name, before.get(name), after.get(name)));
            }
        }
        return differences;
    }
}
