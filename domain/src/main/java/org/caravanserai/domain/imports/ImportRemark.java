package org.caravanserai.domain.imports;

import java.util.Objects;
import org.caravanserai.domain.shared.ShortText;

/**
 * Something that an import says about rows that it takes: a value that it cannot read and leaves out, or what it makes of one.
 *
 * @param column key of the target's column; empty where it is about none
 * @param key of the text, in the bundles of failures
 * @param value as it stands in the table
 * @param count in how many rows
 */
public record ImportRemark(String column, String key, String value, int count) {

    private static final int LONGEST = 500;

    public ImportRemark {
        Objects.requireNonNull(column);
        value = ShortText.of(value, LONGEST);
    }
}
