package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.FeeRow;
import org.caravanserai.domain.centers.fee.FeeTotal;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Fee accounts of a center with their balances. */
@UseCase
@Requires(Permission.KEEP_FEES)
public class BrowseFees {

    private final Fees fees;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    BrowseFees(Fees fees, CenterStaff staff, Clock clock) {
        this.fees = fees;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param totals over all accounts that the filter and the words keep, one for each currency
     * @param today at the center
     */
    public record Found(Page<FeeRow> page, List<FeeTotal> totals, LocalDate today) {}

    /**
     * @throws NotFound when the caller does not keep the fees of the center
     */
    public Found execute(Slug slug, FeeFilter filter, PageRequest request) {
        var center = staff.allowed(Permission.KEEP_FEES, slug);
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return new Found(
                fees.of(center.id(), filter, request, today),
                fees.totals(center.id(), filter, request.query(), today),
                today);
    }
}
