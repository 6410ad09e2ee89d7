package org.caravanserai.centers.point;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.point.TeachingPoint;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director records a teaching point of the center, or what is different about it now; also that it is closed. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SaveTeachingPoint {

    private final CenterStaff staff;
    private final TeachingPoints points;
    private final History history;

    @Inject
    public SaveTeachingPoint(CenterStaff staff, TeachingPoints points, History history) {
        this.staff = staff;
        this.points = points;
        this.history = history;
    }

    /**
     * @param id of the teaching point that is changed; null: another one
     * @return the identity of the teaching point
     * @throws NotFound when the caller directs no such center, or it has no such teaching point
     * @throws Invalid each fault with its field
     * @throws Refused {@code center-state} for another one at a center that does not run; {@code teaching-point-in-use} with
     *     the codes of the classes that are not over when it is closed
     */
    public UUID execute(Slug slug, @Nullable UUID id, PointDraft draft) {
        var center = staff.lockedDirected(slug);
        var content = draft.content();
        var told = content.name().in("en") + ", " + content.place().city();
        if (id == null) {
            if (!center.state().isRunning()) {
                throw new Refused("center-state", center.state(), center.state());
            }
            var added = new TeachingPoint(center.id(), content);
            points.add(added);
            history.record(center.id(), CenterAction.TEACHING_POINT_ADDED, told);
            return added.id();
        }
        var point = points.of(center.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        if (content.closedOn() != null && point.content().closedOn() == null) {
            var classes = points.classesUnderWay(id);
            if (!classes.isEmpty()) {
                throw new Refused("teaching-point-in-use", classes);
            }
        }
        point.change(content);
        history.record(center.id(), CenterAction.TEACHING_POINT_CHANGED, told);
        return id;
    }
}
