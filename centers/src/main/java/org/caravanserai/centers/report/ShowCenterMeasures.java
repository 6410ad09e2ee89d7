package org.caravanserai.centers.report;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.CenterMeasures;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** All indicators of one center as of today, for its directors, its readers and the authority. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowCenterMeasures {

    private final MeasuredCenters centers;
    private CenterMeasures measures;

    @Inject
    public ShowCenterMeasures(MeasuredCenters centers, CenterMeasures measures) {
        this.centers = centers;
        this.measures = measures;
    }

    /** A measure with its totals: one, or one for each currency; none when there is nothing to count. */
    public record Measured(CenterMeasure measure, List<MeasureTotal> totals) {

        public Measured {
            totals = List.copyOf(totals);
        }
    }

    /**
     * @param center its name
     * @param reads whether the caller directs the center or has a role there that reads
     * @param asOf today at the center
     */
    public record Answer(LocalizedText center, boolean reads, LocalDate asOf, List<Measured> measures) {

        public Answer {
            measures = List.copyOf(measures);
        }
    }

    /**
     * @throws org.caravanserai.domain.shared.NotFound when the caller is neither a director of the center nor of the authority
     */
    public Answer execute(Slug slug) {
        var center = centers.seen(slug);
        var day = centers.today(center);
        return new Answer(
                center.name(),
                centers.reads(center),
                day,
                Arrays.stream(CenterMeasure.values())
                        .map(measure -> new Measured(measure, measures.totals(slug, measure, measure.since(day), day)))
                        .toList());
    }
}
