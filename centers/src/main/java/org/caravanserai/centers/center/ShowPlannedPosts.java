package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PlannedPost;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A director reads how many posts the sides of a center plan and planned, and how many are filled. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ShowPlannedPosts {

    private final CenterStaff staff;
    private final Governance governance;
    private final Clock clock;

    @Inject
    public ShowPlannedPosts(CenterStaff staff, Governance governance, Clock clock) {
        this.staff = staff;
        this.governance = governance;
        this.clock = clock;
    }

    /**
     * @param filled today at the center; null for a number that is not valid today
     */
    public record Line(PlannedPost post, @Nullable Integer filled) {}

    /**
     * By kind and side, the first day first.
     *
     * @throws NotFound when the caller does not direct the center
     */
    public List<Line> execute(Slug slug) {
        var center = staff.directed(slug);
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        var held = governance.posts(center.id());
        return governance.plannedPosts(center.id()).stream()
                .sorted(Comparator.comparing(PlannedPost::kind)
                        .thenComparing(PlannedPost::side)
                        .thenComparing(PlannedPost::from))
                .map(post -> new Line(post, post.isValidOn(today) ? post.filled(held, today) : null))
                .toList();
    }
}
