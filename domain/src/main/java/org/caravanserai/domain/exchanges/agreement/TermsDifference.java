package org.caravanserai.domain.exchanges.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that differs between two revisions.
 *
 * @param path for example {@code conditions.c1.personsPerYear}
 * @param before null: it was not there
 * @param after null: it is no longer there
 */
public record TermsDifference(
        String path, @Nullable String before, @Nullable String after) {

    /** The differences between two versions, ordered by path. */
    static List<TermsDifference> between(Map<String, String> before, Map<String, String> after) {
        var paths = new TreeSet<String>();
        Stream.of(before, after).map(Map::keySet).forEach(paths::addAll);
        return paths.stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> new TermsDifference(path, before.get(path), after.get(path)))
                .toList();
    }
}
