package org.caravanserai.domain.imports;

import java.util.List;

/**
 * A record that could not be taken.
 *
 * @param line where it begins, from 1
 * @param record number of the record in the body, from 1; where it broke off for a body as a whole
 * @param field path in the record; empty for the record as a whole
 * @param key key of the reason in the bundles
 * @param arguments what fills the reason
 */
public record ImportRefusal(long line, long record, String field, String key, List<String> arguments) {

    public ImportRefusal {
        arguments = List.copyOf(arguments);
    }
}
