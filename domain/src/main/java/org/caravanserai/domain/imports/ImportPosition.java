package org.caravanserai.domain.imports;

/**
 * A place in the body, between two records.
 *
 * @param position bytes before it
 * @param line number of its line, from 1
 * @param records how many records stand before it
 */
public record ImportPosition(long position, long line, long records) {

    public static final ImportPosition START = new ImportPosition(0, 1, 0);
}
