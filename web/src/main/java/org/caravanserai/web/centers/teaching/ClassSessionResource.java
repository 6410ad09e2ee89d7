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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.teaching.AddSession;
import org.caravanserai.centers.teaching.PatternForm;
import org.caravanserai.centers.teaching.PlanSessions;
import org.caravanserai.centers.teaching.PreviewSessions;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Planning the sessions of a class. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassSessionResource {

    /** One meeting a week. */
    @Schema(name = "WeeklySlot")
    public record SlotJson(
            DayOfWeek day, @Schema(example = "18:30") String startsAt, int minutes) {}

    /** The weeks of a class. */
    @Schema(name = "WeeklyPattern")
    public record PatternJson(
            List<SlotJson> slots,

            @Schema(description = "The first day of the term by default") @Nullable
            LocalDate from,

            @Schema(description = "The last day of the term by default") @Nullable
            LocalDate to) {

        PatternForm form() {
            return new PatternForm(
                    slots.stream()
                            .map(slot -> new PatternForm.SlotForm(
                                    slot.day().name(), slot.startsAt(), String.valueOf(slot.minutes())))
                            .toList(),
                    from == null ? null : from.toString(),
                    to == null ? null : to.toString());
        }
    }

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

    /** A single session. */
    @Schema(name = "SessionDraft")
    public record SessionDraftJson(
            OffsetDateTime startsAt, int minutes, @Nullable UUID makeupFor) {}

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
    public PlanJson preview(@PathParam("code") String code, PatternJson body) {
        var plan = preview.execute(code, body.form());
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
    public CountJson plan(@PathParam("code") String code, PatternJson body) {
        return new CountJson(plan.execute(code, body.form()));
    }

    @Operation(operationId = "addSession", summary = "Plan a single session, also as a make-up for a cancelled one")
    @POST
    @APIResponseSchema(value = IdJson.class, responseCode = "201", responseDescription = "The session")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/sessions")
    public Response add(@PathParam("code") String code, SessionDraftJson body) {
        var id = add.execute(code, body.startsAt().toString(), String.valueOf(body.minutes()), body.makeupFor());
        return Response.status(Response.Status.CREATED).entity(new IdJson(id)).build();
    }
}
