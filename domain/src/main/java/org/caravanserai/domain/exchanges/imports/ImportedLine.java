package org.caravanserai.domain.exchanges.imports;

import java.util.UUID;

/**
 * What became of a line of a table of agreements.
 *
 * @param agreement into which it went
 * @param condition code of its condition
 * @param group lines of the same group go into the same agreement
 * @param content year and places that it had when it was read last
 */
public record ImportedLine(UUID agreement, String condition, String group, String content) {}
