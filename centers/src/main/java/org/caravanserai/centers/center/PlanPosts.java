package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PlannedPost;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.centers.center.PostPlan;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/**
 * An owner plans how many posts of a kind its side of a center has from a day on; what was planned until then is kept. A number that begins on
 * that day itself is corrected.
 */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanPosts {

    private final CenterStaff staff;
    private final Governance governance;
    private final History history;

    @Inject
    public PlanPosts(CenterStaff staff, Governance governance, History history) {
        this.staff = staff;
        this.governance = governance;
        this.history = history;
    }

    /**
     * How many posts there are from a day on.
     *
     * @param number 0: none from that day on
     */
    @Described(name = "CenterPlannedPostBody")
    public record PlannedPosts(
            PostKind kind,
            CenterSide side,
            @Between(least = 0, most = PlannedPost.MOST) int number,
            LocalDate from) {}

    /**
     * @throws NotFound when the caller directs no such center
     * @throws Invalid each fault with its field; {@code not-your-side}; {@code board-not-planned}; {@code one-director}; {@code nothing-planned}
     *     when the number is 0 and none is planned on that day; {@code planned-later} when a number begins on that day or later
     */
    public void execute(Slug slug, PlannedPosts planned) {
        var center = staff.lockedDirected(slug);
        var kind = planned.kind();
        var side = planned.side();
        var number = planned.number();
        var from = planned.from();
        if (!staff.sides(center).contains(side)) {
            throw new Invalid("side", "not-your-side");
        }
        var plan = new PostPlan(governance.plannedPosts(center.id()));
        var beginning = plan.beginning(kind, side, from);
        if (beginning.isPresent()) {
            correct(beginning.get(), number);
        } else if (number == 0) {
            plan.drop(kind, side, from);
        } else {
            var next = new PlannedPost(center.id(), kind, side, number, from);
            plan.replace(next);
            governance.add(next);
        }
        history.record(center.id(), CenterAction.POSTS_PLANNED, null, kind, number + " · " + from);
    }

    private void correct(PlannedPost wrong, int number) {
        if (number == 0) {
            governance.remove(wrong);
        } else {
            wrong.correct(number);
        }
    }
}
