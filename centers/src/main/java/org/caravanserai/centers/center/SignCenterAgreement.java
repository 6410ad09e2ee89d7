package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A director signs the agreement about a center for their own side; when all owners have signed, the period it names begins. */
@UseCase
@Requires(Permission.DIRECT_CENTER)
public class SignCenterAgreement {

    private final CenterStaff staff;
    private final Governance governance;
    private final CenterDeadlines deadlines;
    private final CenterSteps steps;
    private final Clock clock;

    @Inject
    public SignCenterAgreement(
            CenterStaff staff, Governance governance, CenterDeadlines deadlines, CenterSteps steps, Clock clock) {
        this.staff = staff;
        this.governance = governance;
        this.deadlines = deadlines;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param hash of the text that the director has read, see {@link
     *     org.caravanserai.domain.centers.center.CenterAgreement#hash}
     * @param side for which it is signed; null: the one that the caller directs
     * @throws NotFound when the caller directs no such center, or no agreement was filed
     * @throws Invalid {@code side-needed} when the caller acts for both and names none, {@code not-your-side}
     * @throws Conflict {@code stale-agreement} when it says something else by now
     */
    public void execute(Slug slug, String hash, @Nullable CenterSide side) {
        var center = staff.lockedDirected(slug);
        var agreement =
                governance.agreements(center.id()).stream().findFirst().orElseThrow(() -> new NotFound("not-found"));
        var own = staff.sides(Permission.DIRECT_CENTER, center);
        if (own.isEmpty()) {
            throw new NotFound("not-found");
        }
        if (side == null && own.size() > 1) {
            throw new Invalid("side", "side-needed");
        }
        var signing = side == null ? own.iterator().next() : side;
        if (!own.contains(signing)) {
            throw new Invalid("side", "not-your-side");
        }
        if (agreement.signed().contains(signing) && agreement.hash().equals(hash)) {
            return;
        }
        boolean all = agreement.sign(signing, hash, staff.account(), staff.caller(), clock.instant());
        steps.take(center, action(all, center.state()), null, () -> {
            if (all) {
                center.agreed();
            }
        });
        if (all) {
            deadlines.agreed(center, agreement.renewalDueOn());
        }
    }

    private static CenterAction action(boolean all, CenterState before) {
        if (!all) {
            return CenterAction.SIGNED;
        }
        return before == CenterState.APPROVED ? CenterAction.AGREEMENT_SIGNED : CenterAction.RENEWED;
    }
}
