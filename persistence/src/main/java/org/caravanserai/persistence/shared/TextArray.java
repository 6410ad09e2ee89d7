package org.caravanserai.persistence.shared;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of type {@code text[]}. */
final class TextArray {

    private TextArray() {}

    /**
     * @param column as the driver gives it; null is the empty list
     */
    static List<String> words(@Nullable Object column) {
        try {
            var words = column instanceof Array array ? array.getArray() : column;
            return words == null
                    ? List.of()
                    : Arrays.stream((Object[]) words).map(String::valueOf).toList();
        } catch (SQLException failure) {
            throw new IllegalArgumentException("not an array of words", failure);
        }
    }
}
