package org.caravanserai.domain.centers.report;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;

/** Measures one center by what the areas publish about it. */
public interface CenterMeasures {

    /**
     * The measure, by currency where it is about money; empty when there is nothing to count.
     *
     * @param from first day of the period
     * @param to its last day
     */
    List<MeasureTotal> totals(Slug center, CenterMeasure measure, LocalDate from, LocalDate to);

    /** The rows behind it. Sorts {@code day}, {@code reference}, {@code part}, {@code whole}. */
    Page<MeasureRow> page(Slug center, CenterMeasure measure, LocalDate from, LocalDate to, PageRequest request);
}
