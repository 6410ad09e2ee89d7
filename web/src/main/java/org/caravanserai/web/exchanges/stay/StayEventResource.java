package org.caravanserai.web.exchanges.stay;

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
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.nomination.InterruptStay;
import org.caravanserai.exchanges.nomination.RecordEarlyReturn;
import org.caravanserai.exchanges.nomination.ResumeStay;
import org.caravanserai.exchanges.nomination.ShowStay;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The course of a stay: what happened between its beginning and its end. */
@Tag(name = "Exchanges")
@Path("/mobilities/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StayEventResource {

    /** A day at the receiving organization from which something counts, and why. */
    @Schema(name = "StayHappening")
    public record HappeningJson(
            LocalDate date,

            @Schema(description = "Needed for an early return and an interruption") @Nullable
            String reason) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private ShowStay show;

    @Inject
    private RecordEarlyReturn earlyReturn;

    @Inject
    private InterruptStay interrupt;

    @Inject
    private ResumeStay resume;

    @Operation(operationId = "getStay", summary = "The course of a stay")
    @GET
    public StayJson stay() {
        return StayJson.of(show.execute(code));
    }

    @Operation(
            operationId = "recordEarlyReturn",
            summary = "The person has left before the agreed end; the ledger follows the real length")
    @POST
    @APIResponse(responseCode = "409", description = "mobility-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/early-return")
    public StayJson returnEarly(HappeningJson body) {
        earlyReturn.execute(code, body.date(), body.reason());
        return stay();
    }

    @Operation(operationId = "interruptStay", summary = "The person is away from this day on, for a while")
    @POST
    @APIResponse(responseCode = "409", description = "mobility-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/interruption")
    public StayJson interrupt(HappeningJson body) {
        interrupt.execute(code, body.date(), body.reason());
        return stay();
    }

    @Operation(operationId = "resumeStay", summary = "The person is back from this day on")
    @POST
    @APIResponse(responseCode = "409", description = "mobility-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/resumption")
    public StayJson resume(HappeningJson body) {
        resume.execute(code, body.date(), body.reason());
        return stay();
    }
}
