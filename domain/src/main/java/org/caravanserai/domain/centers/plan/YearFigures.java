package org.caravanserai.domain.centers.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** Counts what a center did in a year. */
public interface YearFigures {

    /** Values of a calendar year in the time zone of the center; shares without a denominator are left out. */
    Map<YearFigure, BigDecimal> of(UUID center, int year);
}
