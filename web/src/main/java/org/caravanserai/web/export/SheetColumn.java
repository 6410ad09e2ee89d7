package org.caravanserai.web.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param heading its heading
 * @param value the cell of a row: numbers, booleans, dates ({@code LocalDate}) and moments ({@code Instant} or
 *     {@code OffsetDateTime}, in UTC) become such cells in a workbook, everything else its text; null for an empty cell
 */
public record SheetColumn<T>(String heading, Function<T, @Nullable Object> value) {

    @Nullable
    Object cell(T row) {
        return value.apply(row);
    }
}
