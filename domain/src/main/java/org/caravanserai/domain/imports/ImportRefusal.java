package org.caravanserai.domain.imports;

import java.util.List;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be taken.
 *
 * @param line where it begins, from 1
 * @param record number of the record in the body, from 1; where it broke off for a body as a whole
 * @param field path in the record; empty for the record as a whole
 * @param key key of the reason in the bundles
 * @param arguments what fills the reason; of each the beginning, as it stands in an answer
 * @param source the cells of a refused row of a table, as a JSON array; null for other records
 */
public record ImportRefusal(
        long line,
        long record,
        String field,
        String key,
        List<String> arguments,
        @Nullable String source) {

    private static final int MOST_ARGUMENTS = 10;
    private static final int LONGEST_ARGUMENT = 500;

    /** A record that is not a row of a table. */
    public ImportRefusal(long line, long record, String field, String key, List<String> arguments) {
        this(line, record, field, key, arguments, null);
    }

    public ImportRefusal {
        arguments = arguments.stream()
                .limit(MOST_ARGUMENTS)
                .map(argument -> ShortText.of(argument, LONGEST_ARGUMENT))
                .toList();
    }
}
