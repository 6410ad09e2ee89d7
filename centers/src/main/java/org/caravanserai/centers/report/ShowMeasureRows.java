package org.caravanserai.centers.report;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.CenterMeasures;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The rows behind one indicator of a center, for its directors, its readers and the authority. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowMeasureRows {

    private final MeasuredCenters centers;
    private final CenterMeasures measures;

    @Inject
    public ShowMeasureRows(MeasuredCenters centers, CenterMeasures measures) {
        this.centers = centers;
        this.measures = measures;
    }

    /**
     * @param center its name
     * @param reads whether the caller directs the center or has a role there that reads
     * @param from first day of the period
     * @param asOf today at the center
     */
    public record Answer(
            LocalizedText center,
            boolean reads,
            LocalDate from,
            LocalDate asOf,
            List<MeasureTotal> totals,
            Page<MeasureRow> rows) {

        public Answer {
            totals = List.copyOf(totals);
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller is neither a director of the center nor of the authority
     */
    public Answer execute(Slug slug, CenterMeasure measure, PageRequest request) {
        var center = centers.seen(slug);
        var day = centers.today(center);
        var from = measure.since(day);
        return new Answer(
                center.name(),
                centers.reads(center),
                from,
                day,
                measures.totals(slug, measure, from, day),
                measures.page(slug, measure, from, day, request));
    }
}
