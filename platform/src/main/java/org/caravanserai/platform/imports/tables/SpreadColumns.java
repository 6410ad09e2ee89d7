package org.caravanserai.platform.imports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a target recognizes a wide table, whose columns are what its rows say in a long one: each year a column, as the World Bank and others
 * publish. Such a table is read as the long one, with a row for each cell that holds a value.
 *
 * @param column the target's column that the headings are values of
 * @param value the target's column that the cells below them are values of
 * @param heading what such a heading looks like; its first group is the value of {@code column}
 */
public record SpreadColumns(String column, String value, Pattern heading) {

    /** As many headings make a wide table; a single year is a column like any other. */
    private static final int LEAST = 2;

    /** What sources write where they have no value. */
    private static final Set<String> MISSING =
            Set.of("", ".", "..", "...", "…", "-", "–", "—", ":", "x", "na", "n/a", "n.a.", "nan", "null");

    /** For each cell of the headings what it is a value of {@link #column()}; empty where it is a heading itself. */
    record Places(List<String> values) {

        boolean isWide() {
            return values.stream().filter(value -> !value.isEmpty()).distinct().count() >= LEAST;
        }
    }

    Places places(List<String> cells) {
        return new Places(cells.stream().map(cell -> valueOf(cell).orElse("")).toList());
    }

    private Optional<String> valueOf(String cell) {
        var match = heading.matcher(cell.strip());
        return match.matches() ? Optional.ofNullable(match.group(1)) : Optional.empty();
    }

    /** The headings of the long table. */
    List<String> headings(Places places, List<String> cells) {
        var headings = own(places, cells);
        headings.add(column);
        headings.add(value);
        return headings;
    }

    /** The rows of the long table that a row of the wide one says. */
    List<List<String>> rows(Places places, List<String> cells) {
        var own = own(places, cells);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < Math.min(cells.size(), places.values().size()); i++) {
            var at = places.values().get(i);
            if (!at.isEmpty() && !isMissing(cells.get(i))) {
                var row = new ArrayList<>(own);
                row.add(at);
                row.add(cells.get(i));
                rows.add(row);
            }
        }
        return rows;
    }

    /** The cells that are the same in each row, as many as there are headings. */
    private static List<String> own(Places places, List<String> cells) {
        var own = new ArrayList<String>();
        for (int i = 0; i < places.values().size(); i++) {
            if (places.values().get(i).isEmpty()) {
                own.add(i < cells.size() ? cells.get(i) : "");
            }
        }
        return own;
    }

    private static boolean isMissing(String cell) {
        return MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
