package org.caravanserai.centers.report;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.report.ClosedCenter;
import org.caravanserai.domain.centers.report.ClosingDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The authority compares centers that have closed: how long they were open, and why they closed. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class ShowClosings {

    private final ClosingDirectory closings;

    @Inject
    public ShowClosings(ClosingDirectory closings) {
        this.closings = closings;
    }

    /**
     * @param byReason how many centers each reason stands for; see {@link ClosingDirectory#byReason}
     */
    public record Answer(SortedMap<ClosureReason, BigDecimal> byReason, Page<ClosedCenter> centers) {

        public Answer {
            byReason = new TreeMap<>(byReason);
        }
    }

    public Answer execute(PageRequest request) {
        return new Answer(closings.byReason(), closings.page(request));
    }
}
