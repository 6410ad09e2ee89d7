package org.caravanserai.domain.exchanges.imports;

import org.caravanserai.domain.shared.AcademicYear;

/**
 * A line that the tables of a source do not have any more.
 *
 * @param agreement code of the agreement into which it went
 * @param condition code of its condition, which ends by itself after its last year
 */
public record EndedLine(String agreement, String condition, String group, AcademicYear lastYear) {}
