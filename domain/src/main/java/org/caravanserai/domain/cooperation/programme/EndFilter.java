package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which ended programmes are wanted; null means all.
 *
 * @param country of a party
 * @param from first day of the end
 * @param to last day of the end
 */
public record EndFilter(
        @Nullable ProgrammeKind kind,
        @Nullable DegreeLevel level,
        @Nullable CountryCode country,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final EndFilter ALL = new EndFilter(null, null, null, null, null);
}
