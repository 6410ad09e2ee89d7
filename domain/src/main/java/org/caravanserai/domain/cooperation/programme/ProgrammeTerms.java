package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What only a programme says.
 *
 * @param quota approved places a year; null until it is approved
 * @param agreementEnds the last day of the agreement between the parties
 * @param lastCohortEnds the day by which the last students will be done
 * @param shares of the curriculum; none, or 100 percent together
 */
public record ProgrammeTerms(
        ProgrammeKind kind,
        DegreeLevel level,
        @Nullable Integer quota,
        @Nullable LocalDate agreementEnds,
        @Nullable LocalDate lastCohortEnds,
        List<CurriculumShare> shares) {

    private static final int ALL = 100;

    public ProgrammeTerms {
        shares = List.copyOf(shares);
        new Invalid.Collector()
                .check(quota == null || quota > 0, "quota", "positive")
                .check(
                        shares.isEmpty()
                                || shares.stream()
                                                .mapToInt(CurriculumShare::percent)
                                                .sum()
                                        == ALL,
                        "shares",
                        "not-a-hundred-percent")
                .check(
                        shares.stream()
                                        .map(CurriculumShare::organization)
                                        .distinct()
                                        .count()
                                == shares.size(),
                        "shares",
                        "keys-twice")
                .throwIfAny();
    }
}
