package org.caravanserai.domain.imports;

import java.util.List;
import org.caravanserai.domain.shared.ShortText;

/**
 * One thing that is wrong with a record.
 *
 * @param field path in the record, or heading of the column; empty for the record as a whole
 * @param key key of the reason in the bundles
 * @param arguments what fills the reason; of each the beginning, as it stands in an answer
 */
public record ImportFault(String field, String key, List<String> arguments) {

    private static final int MOST_ARGUMENTS = 10;
    private static final int LONGEST_ARGUMENT = 500;

    public ImportFault {
        arguments = arguments.stream()
                .limit(MOST_ARGUMENTS)
                .map(argument -> ShortText.of(argument, LONGEST_ARGUMENT))
                .toList();
    }
}
