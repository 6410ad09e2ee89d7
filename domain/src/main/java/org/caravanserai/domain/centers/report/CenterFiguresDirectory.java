package org.caravanserai.domain.centers.report;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Counts what happens at centers. */
public interface CenterFiguresDirectory {

    /** Figures of one center. */
    Optional<CenterFigures> of(UUID center);

    /** Centers that anybody may see; the query searches names and cities. Sorts {@code name}, {@code learners}, {@code state}. */
    Page<CenterFigures> page(PageRequest request);
}
