package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that was read from a file and waits to be imported, without its rows.
 *
 * @param target name of what it is to be imported into
 * @param organization in whose name; null where the target has none
 * @param headings of the file, in their order
 * @param sample the first rows, as texts
 * @param numbers how the numbers below each heading are written, over all rows
 * @param rows how many there are below the headings
 * @param size bytes of the rows as they are kept
 */
public record TableUpload(
        UUID id,
        String target,
        @Nullable UUID organization,
        String fileName,
        List<String> headings,
        List<List<String>> sample,
        List<NumberForms> numbers,
        long rows,
        long size,
        UUID account,
        Instant uploadedAt) {

    public TableUpload {
        headings = List.copyOf(headings);
        numbers = List.copyOf(numbers);
        sample = sample.stream().map(List::copyOf).toList();
    }
}
