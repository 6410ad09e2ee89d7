package org.caravanserai.web.centers.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.center.PlanPosts;
import org.caravanserai.centers.center.ShowPlannedPosts;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How many posts a center plans, for its owners. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterPlannedPostResource {

    /** How many posts are planned; until: the last day, absent while it is open; filled: how many somebody holds, if today is one of the days. */
    @Schema(name = "CenterPlannedPost")
    public record PlannedPostJson(
            UUID id,
            PostKind kind,
            CenterSide side,
            int number,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer filled) {

        static PlannedPostJson of(ShowPlannedPosts.Line line) {
            var post = line.post();
            return new PlannedPostJson(
                    post.id(), post.kind(), post.side(), post.number(), post.from(), post.until(), line.filled());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowPlannedPosts show;

    @Inject
    private PlanPosts plan;

    @Operation(
            operationId = "listCenterPlannedPosts",
            summary = "Planned posts of a center by kind and side, with earlier numbers and how many are filled today")
    @GET
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/planned-posts")
    public List<PlannedPostJson> list() {
        return show.execute(CenterAddress.of(slug)).stream()
                .map(PlannedPostJson::of)
                .toList();
    }

    @Operation(
            operationId = "planCenterPosts",
            summary = "Plan how many posts of a kind there are from a day on; the number before ends the day before")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/planned-posts")
    public List<PlannedPostJson> plan(PlanPosts.PlannedPosts body) {
        plan.execute(CenterAddress.of(slug), body);
        return list();
    }
}
