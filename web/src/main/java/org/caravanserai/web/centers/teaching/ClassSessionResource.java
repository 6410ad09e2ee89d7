package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.session.AddSession;
import org.caravanserai.centers.session.PatternDraft;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.session.PreviewSessions;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Planning the sessions of a class. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassSessionResource {

    /** A conflict of a session. */
    @Schema(name = "Clash")
    public record ClashJson(String kind, String what, OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    /** A time of a session. */
    @Schema(name = "SessionTime")
    public record TimeJson(OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    /** Preview of the sessions of a weekly pattern. */
    @Schema(name = "SessionPlan")
    public record PlanJson(List<TimeJson> sessions, List<LocalDate> leftOut, List<ClashJson> clashes) {}

    /** Number of planned sessions. */
    @Schema(name = "SessionsPlanned")
    public record CountJson(int sessions) {}

    /** The session that was made. */
    @Schema(name = "SessionId")
    public record IdJson(UUID id) {}

    @Inject
    private PreviewSessions preview;

    @Inject
    private PlanSessions plan;

    @Inject
    private AddSession add;

    @Operation(
            operationId = "previewSessions",
            summary = "What would come of a weekly pattern, with what is in the way")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/sessions/preview")
    public PlanJson preview(@PathParam("code") String code, PatternDraft body) {
        var plan = preview.execute(code, body);
        return new PlanJson(
                plan.sessions().stream()
                        .map(each -> new TimeJson(
                                each.startsAt().atZone(plan.zone()).toOffsetDateTime(),
                                each.endsAt().atZone(plan.zone()).toOffsetDateTime()))
                        .toList(),
                plan.leftOut().stream().map(WeeklyPattern.LeftOut::day).toList(),
                plan.clashes().stream()
                        .map(clash -> new ClashJson(
                                clash.kind().name(),
                                clash.what(),
                                clash.startsAt().atZone(plan.zone()).toOffsetDateTime(),
                                clash.endsAt().atZone(plan.zone()).toOffsetDateTime()))
                        .toList());
    }

    @Operation(operationId = "planSessions", summary = "Plan the sessions of a class by a weekly pattern")
    @PUT
    @APIResponse(responseCode = "409", description = "room-clash, teacher-clash, learner-has-clash, class-over")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/sessions")
    public CountJson plan(@PathParam("code") String code, PatternDraft body) {
        return new CountJson(plan.execute(code, body));
    }

    @Operation(operationId = "addSession", summary = "Plan a single session, also as a make-up for a cancelled one")
    @POST
    @APIResponseSchema(value = IdJson.class, responseCode = "201", responseDescription = "The session")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/sessions")
    public Response add(@PathParam("code") String code, AddSession.SessionDraft body) {
        var id = add.execute(code, body);
        return Response.status(Response.Status.CREATED).entity(new IdJson(id)).build();
    }
}
