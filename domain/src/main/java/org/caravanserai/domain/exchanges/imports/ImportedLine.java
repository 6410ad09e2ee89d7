package org.caravanserai.domain.exchanges.imports;

import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;

/**
 * What happened to a line of a table of agreements.
 *
 * @param agreement into which it went
 * @param condition code of its condition
 * @param group lines of the same group go into the same agreement
 * @param lastYear the last academic year that its condition covers because of it
 */
public record ImportedLine(UUID agreement, String condition, String group, AcademicYear lastYear) {}
