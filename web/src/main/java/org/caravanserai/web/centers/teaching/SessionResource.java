package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.attendance.RecordAttendance;
import org.caravanserai.centers.attendance.ShowAttendance;
import org.caravanserai.centers.session.CancelSession;
import org.caravanserai.centers.session.MoveSession;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One session: attendance, moving and cancelling it. */
@Tag(name = "Centers")
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    /** A mark of attendance. */
    @Schema(name = "AttendanceMark")
    public record MarkJson(
            @Schema(description = "Chosen by who marks; the same mark sent again has the same")
            UUID id,

            @Schema(description = "Code of the enrolment") String enrolment,
            Mark mark,

            @Schema(description = "Minutes late, or left early") @Nullable
            Integer minutes,

            @Schema(description = "When it was seen; now by default") @Nullable
            OffsetDateTime at) {}

    /** Marks of a session. */
    @Schema(name = "AttendanceMarks")
    public record MarksJson(List<MarkJson> marks) {}

    /** A mark that does not count, or not for long. */
    @Schema(name = "AttendanceConflict")
    public record ConflictJson(UUID id, String enrolment, RecordAttendance.Reason reason) {}

    /** Result of storing the marks. */
    @Schema(name = "AttendanceStored")
    public record StoredJson(int stored, int known, List<ConflictJson> conflicts) {}

    /** Why a session is cancelled. */
    @Schema(name = "SessionCancellation")
    public record CancelJson(Reason reason) {}

    /** A learner with the mark that counts. */
    @Schema(name = "AttendanceLine")
    public record LineJson(
            String enrolment,
            String name,
            @Nullable Mark mark,
            @Nullable Integer minutes,
            @Nullable MarkSource source) {}

    @Inject
    private RecordAttendance record;

    @Inject
    private ShowAttendance show;

    @Inject
    private MoveSession move;

    @Inject
    private CancelSession cancel;

    @Operation(
            operationId = "getAttendance",
            summary = "Who learns in the class of a session, with the marks that count")
    @GET
    @Path("/{id}/attendance")
    public List<LineJson> attendance(@PathParam("id") String id) {
        return show.execute(SessionAddress.of(id)).lines().stream()
                .map(line -> new LineJson(
                        line.learner().code(),
                        line.learner().name().full(),
                        line.mark() == null ? null : line.mark().mark(),
                        line.mark() == null ? null : line.mark().minutes(),
                        line.mark() == null ? null : line.mark().source()))
                .toList();
    }

    @Operation(
            operationId = "recordAttendance",
            summary = "Mark who is there",
            description =
                    "The same batch again stores nothing. A correction is a further mark; the one seen latest counts.")
    @PUT
    @APIResponse(responseCode = "409", description = "session-cancelled, session-not-begun")
    @Requires(Permission.TEACH)
    @Path("/{id}/attendance")
    public StoredJson record(@PathParam("id") String id, MarksJson body) {
        var outcome = record.execute(
                SessionAddress.of(id),
                body.marks().stream()
                        .map(mark -> new RecordAttendance.Given(
                                mark.id(),
                                mark.enrolment(),
                                mark.mark(),
                                mark.minutes(),
                                mark.at() == null ? null : mark.at().toInstant()))
                        .toList());
        return new StoredJson(
                outcome.stored(),
                outcome.known(),
                outcome.conflicts().stream()
                        .map(each -> new ConflictJson(each.id(), each.enrolment(), each.reason()))
                        .toList());
    }

    @Operation(operationId = "moveSession", summary = "Move a session to another time, room or teacher")
    @POST
    @APIResponse(responseCode = "409", description = "room-clash, teacher-clash, learner-has-clash, session-held")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{id}/move")
    public void move(@PathParam("id") String id, MoveSession.SessionMove body) {
        move.execute(SessionAddress.of(id), body);
    }

    @Operation(operationId = "cancelSession", summary = "Cancel a session")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{id}/cancellation")
    public void cancel(@PathParam("id") String id, CancelJson body) {
        cancel.execute(SessionAddress.of(id), body.reason());
    }
}
