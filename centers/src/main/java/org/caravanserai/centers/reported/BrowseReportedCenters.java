package org.caravanserai.centers.reported;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.centers.reported.ReportedCenters;
import org.caravanserai.domain.centers.reported.ReportedRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Reports about centers by other sources, for everybody. */
@UseCase
@Public
public class BrowseReportedCenters {

    private final ReportedCenters reported;

    @Inject
    public BrowseReportedCenters(ReportedCenters reported) {
        this.reported = reported;
    }

    /**
     * @param countries by code, to choose from
     */
    public record Found(Page<ReportedRow> page, List<String> countries) {}

    /**
     * @param country by its code; null for all
     */
    public Found execute(@Nullable String country, PageRequest request) {
        return new Found(reported.page(country, request), reported.countries());
    }
}
