package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.centers.teaching.AddRoom;
import org.caravanserai.centers.teaching.CourseDraft;
import org.caravanserai.centers.teaching.PlanCourse;
import org.caravanserai.centers.teaching.PlanTerm;
import org.caravanserai.centers.teaching.ShowTeaching;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Terms, courses and rooms of a center, for its staff. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeachingResource {

    /** Code of the created object. */
    @Schema(name = "Planned")
    public record CodeJson(String code) {}

    @Inject
    private PlanTerm terms;

    @Inject
    private PlanCourse courses;

    @Inject
    private AddRoom rooms;

    @Inject
    private ShowTeaching show;

    @Operation(operationId = "getTeaching", summary = "Terms, courses and rooms of a center, for its staff")
    @GET
    @Path("/{slug}/teaching")
    public TeachingJson teaching(@PathParam("slug") String slug) {
        return TeachingJson.of(show.execute(CenterAddress.of(slug)));
    }

    @Operation(operationId = "planTerm", summary = "Plan a term")
    @POST
    @APIResponseSchema(value = CodeJson.class, responseCode = "201", responseDescription = "The term")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/terms")
    public Response planTerm(@PathParam("slug") String slug, PlanTerm.TermDraft body) {
        return made(terms.execute(CenterAddress.of(slug), null, body));
    }

    @Operation(operationId = "planCourse", summary = "Offer a course")
    @POST
    @APIResponseSchema(value = CodeJson.class, responseCode = "201", responseDescription = "The course")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/courses")
    public Response planCourse(@PathParam("slug") String slug, CourseDraft body) {
        return made(courses.execute(CenterAddress.of(slug), null, body));
    }

    @Operation(operationId = "addRoom", summary = "Add a room")
    @POST
    @APIResponseSchema(value = CodeJson.class, responseCode = "201", responseDescription = "The room")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/rooms")
    public Response addRoom(@PathParam("slug") String slug, AddRoom.Command body) {
        return made(rooms.execute(CenterAddress.of(slug), body).toString());
    }

    private static Response made(String code) {
        return Response.status(Response.Status.CREATED)
                .entity(new CodeJson(code))
                .build();
    }
}
