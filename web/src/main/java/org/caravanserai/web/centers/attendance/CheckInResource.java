package org.caravanserai.web.centers.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.caravanserai.centers.attendance.CheckIn;
import org.caravanserai.centers.attendance.ShowCheckInCode;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Learners check in to a session with a code that the teacher shows. */
@Tag(name = "Centers")
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckInResource {

    /** The code of this moment. */
    @Schema(name = "CheckInCode")
    public record CodeJson(
            @Schema(description = "What learners open; the parameter code holds the code")
            String address,

            @Schema(description = "When the next code takes its place")
            OffsetDateTime nextAt) {}

    /** A learner checking in. */
    @Schema(name = "CheckIn")
    public record CheckInJson(
            String code,

            @Schema(description = "Code of the enrolment, where the caller has several in the class") @Nullable
            String enrolment) {}

    /** The mark that counts now. */
    @Schema(name = "CheckedIn")
    public record CheckedInJson(Mark mark, @Nullable Integer minutes, MarkSource source) {}

    @Inject
    private ShowCheckInCode show;

    @Inject
    private CheckIn checkIn;

    @Operation(
            operationId = "getCheckInCode",
            summary = "The code by which learners check in; another one every 30 seconds")
    @GET
    @Requires(Permission.TEACH)
    @APIResponse(responseCode = "409", description = "check-in-closed, session-cancelled")
    @Path("/{id}/check-in-code")
    public CodeJson code(@PathParam("id") String id) {
        var shown = show.execute(SessionAddress.of(id));
        return new CodeJson(shown.address(), shown.nextAt().atOffset(ZoneOffset.UTC));
    }

    @Operation(
            operationId = "checkIn",
            summary = "Check in to a session with its code",
            description =
                    "Whoever has a mark keeps it. A code is good while it is shown and for the two codes after it.")
    @POST
    @Requires(Permission.SIGNED_IN)
    @APIResponse(
            responseCode = "409",
            description = "check-in-code-old, check-in-code-wrong, check-in-closed, session-cancelled")
    @Path("/{id}/check-in")
    public CheckedInJson checkIn(@PathParam("id") String id, CheckInJson body) {
        var mark = checkIn.execute(SessionAddress.of(id), body.code(), body.enrolment());
        return new CheckedInJson(mark.mark(), mark.minutes(), mark.source());
    }
}
