package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.shared.AcademicYear;

/**
 * What depends on an agreement in an academic year.
 *
 * @param nominations that have not been decided
 * @param expected people who were accepted and are not there yet
 * @param arrived people who are there
 */
public record AgreementDependents(AcademicYear year, int nominations, int expected, int arrived, int calls) {}
