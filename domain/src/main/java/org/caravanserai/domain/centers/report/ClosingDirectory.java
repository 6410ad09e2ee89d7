package org.caravanserai.domain.centers.report;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Centers that have closed or are about to, with their reasons. */
public interface ClosingDirectory {

    /**
     * How many centers each reason stands for: a center counts 1, shared out by the weights of its reasons. Centers without a reason do not
     * count.
     */
    SortedMap<ClosureReason, BigDecimal> byReason();

    /** The query searches names and cities. Sorts {@code closed}, {@code opened}, {@code country}. */
    Page<ClosedCenter> page(PageRequest request);
}
