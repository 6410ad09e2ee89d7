package org.caravanserai.platform.imports;

import org.caravanserai.domain.imports.ImportPosition;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one record.
 *
 * @param line where it begins
 * @param number from 1
 * @param json null when it is too large to be one
 * @param end the place behind it
 */
record RawRecord(long line, long number, byte @Nullable [] json, ImportPosition end) {}
