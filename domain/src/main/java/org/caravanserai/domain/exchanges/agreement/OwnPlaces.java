package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.shared.AcademicYear;

/**
 * How many people some parties of an agreement may send and receive in an academic year, by all conditions together.
 *
 * @param sent a place from one of them to another counts here and there
 */
public record OwnPlaces(AcademicYear year, int sent, int received) {}
