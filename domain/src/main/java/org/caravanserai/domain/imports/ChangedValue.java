package org.caravanserai.domain.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.shared.ShortText;

/**
 * What a column said about a thing before a row was imported, and what it says now.
 *
 * @param column key of the target's column
 * @param before empty where it said nothing
 * @param after empty where it says nothing any more
 */
public record ChangedValue(String column, String before, String after) {

    private static final int LONGEST = 500;

    public ChangedValue {
        Objects.requireNonNull(column);
        before = ShortText.of(before, LONGEST);
        after = ShortText.of(after, LONGEST);
    }

    /** Columns of which the two say different things, in their order; a column that one of them lacks says nothing there. */
    public static List<ChangedValue> between(Map<String, String> before, Map<String, String> after) {
        var columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        var changed = new ArrayList<ChangedValue>();
        for (var column : columns) {
            var earlier = before.getOrDefault(column, "");
            var later = after.getOrDefault(column, "");
            if (!earlier.equals(later)) {
                changed.add(new ChangedValue(column, earlier, later));
            }
        }
        return List.copyOf(changed);
    }
}
