package org.caravanserai.domain.cooperation.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.domain.access.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * A row that a figure rests on. It tells no name and no address of a person.
 *
 * @param cells by the name of the column, in the order of the columns; text, numbers, dates, texts in several languages, counts of people as {@link PeopleCell}, or null
 */
public record FactRow(Map<String, @Nullable Object> cells) {

    public FactRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The row as its reader may learn it. */
    public FactRow told(Disclosure disclosure) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        cells.forEach(
                (name, value) -> told.put(name, value instanceof PeopleCell people ? people.told(disclosure) : value));
        return new FactRow(told);
    }

    /**
     * @param namesAndValues a name, its value, a name, its value …
     */
    public static FactRow of(@Nullable Object... namesAndValues) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            cells.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return new FactRow(cells);
    }
}
