package org.caravanserai.domain.imports;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column of a file holds which column of a target.
 *
 * @param headers heading in the file by the key of the target's column
 */
public record TableMapping(Map<String, String> headers) {

    public TableMapping {
        headers = Map.copyOf(new TreeMap<>(headers));
    }

    /** The heading of the column that holds this one of the target. */
    public Optional<String> header(String key) {
        return Optional.ofNullable(headers.get(key));
    }
}
