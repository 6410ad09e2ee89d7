package org.caravanserai.domain.centers.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Annual reports that were frozen. */
public interface AnnualReports {

    /**
     * @throws org.caravanserai.domain.shared.Conflict when there is one of this number
     */
    void add(AnnualReport report);

    /** All versions for a year, the last one first. */
    List<AnnualReport> of(UUID center, int year);

    /** The last version of each year, the latest year first. */
    List<AnnualReport> latest(UUID center);

    /** The center that has issued a document as its report. */
    Optional<UUID> centerOf(UUID document);
}
