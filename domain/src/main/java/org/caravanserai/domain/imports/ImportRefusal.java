package org.caravanserai.domain.imports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be taken.
 *
 * @param line where it begins, from 1
 * @param record number of the record in the body, from 1; where it broke off for a body as a whole
 * @param field path in the record; empty for the record as a whole
 * @param key key of the reason in the bundles
 * @param arguments what fills the reason; of each the beginning, as it stands in an answer
 * @param further what else is wrong with it
 * @param source the cells of a refused row of a table, as a JSON array; null for other records
 */
public record ImportRefusal(
        long line,
        long record,
        String field,
        String key,
        List<String> arguments,
        List<ImportFault> further,
        @Nullable String source) {

    private static final int MOST_FAULTS = 20;

    /** A record that is not a row of a table. */
    public ImportRefusal(long line, long record, String field, String key, List<String> arguments) {
        this(line, record, List.of(new ImportFault(field, key, arguments)), null);
    }

    /**
     * @param faults at least one
     */
    public ImportRefusal(long line, long record, List<ImportFault> faults, @Nullable String source) {
        this(
                line,
                record,
                faults.get(0).field(),
                faults.get(0).key(),
                faults.get(0).arguments(),
                faults.subList(1, faults.size()),
                source);
    }

    public ImportRefusal {
        arguments = new ImportFault(field, key, arguments).arguments();
        further = further.stream().limit(MOST_FAULTS - 1).toList();
    }

    /** All that is wrong with it, at most twenty things. */
    public List<ImportFault> faults() {
        return Stream.concat(Stream.of(new ImportFault(field, key, arguments)), further.stream())
                .toList();
    }
}
