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
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.EndPost;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Directors, board and staff of a center, for its owners. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterPostResource {

    /** A post with the person who holds it. */
    @Schema(name = "CenterPost")
    public record PostJson(
            UUID id,
            PostKind kind,
            CenterSide side,
            String person,
            LocalDate from,
            @Nullable LocalDate until) {

        static PostJson of(CenterPost post) {
            return new PostJson(post.id(), post.kind(), post.side(), post.person(), post.from(), post.until());
        }
    }

    /** The last day of a term. */
    @Schema(name = "CenterPostEnd")
    public record EndJson(LocalDate until) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowOwnCenter show;

    @Inject
    private AppointToPost appoint;

    @Inject
    private EndPost end;

    @Operation(
            operationId = "listCenterPosts",
            summary = "Directors, board and staff of a center, the latest terms first")
    @GET
    @Path("/{slug}/posts")
    public List<PostJson> list() {
        return show.execute(CenterAddress.of(slug)).posts().stream()
                .map(PostJson::of)
                .toList();
    }

    @Operation(
            operationId = "appointToCenterPost",
            summary = "Appoint a director, a member of the board, a teacher or an administrator")
    @POST
    @APIResponse(responseCode = "409", description = "director-in-office")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/posts")
    public List<PostJson> appoint(AppointToPost.PostDraft body) {
        appoint.execute(CenterAddress.of(slug), body);
        return list();
    }

    @Operation(operationId = "endCenterPost", summary = "End a term")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/posts/{id}/end")
    public List<PostJson> end(@PathParam("id") String id, EndJson body) {
        end.execute(CenterAddress.of(slug), CenterAddress.id(id), body.until());
        return list();
    }
}
