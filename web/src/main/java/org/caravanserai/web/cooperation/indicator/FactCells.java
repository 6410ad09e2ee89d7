package org.caravanserai.web.cooperation.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The cells of a row as programs read them. */
final class FactCells {

    private FactCells() {}

    /** Without the empty ones; texts in several languages as objects, dates as ISO 8601. */
    static Map<String, Object> json(FactRow row) {
        var cells = new LinkedHashMap<String, Object>();
        row.cells().forEach((name, value) -> {
            if (value != null) {
                cells.put(name, plain(value));
            }
        });
        return cells;
    }

    /** For a file: a text in several languages in one of them. */
    static @Nullable Object sheet(@Nullable Object value, String language) {
        return value instanceof LocalizedText text ? text.in(language) : value;
    }

    private static Object plain(Object value) {
        if (value instanceof LocalizedText text) {
            return text.texts();
        }
        return value instanceof Number || value instanceof Boolean ? value : Objects.toString(value);
    }
}
