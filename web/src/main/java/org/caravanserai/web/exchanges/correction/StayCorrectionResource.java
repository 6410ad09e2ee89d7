package org.caravanserai.web.exchanges.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.nomination.CorrectStay;
import org.caravanserai.exchanges.nomination.ShowCorrection;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Corrections of the confirmed days of a stay. */
@Tag(name = "Exchanges")
@Path("/mobilities/{code}/correction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StayCorrectionResource {

    /** Which day is wrong, and the right one. */
    @Schema(name = "StayCorrection")
    public record StayCorrectionJson(
            CorrectStay.Step step,

            @Schema(description = "Left out: it did not happen") @Nullable
            LocalDate date,

            String reason) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private CorrectStay correct;

    @Inject
    private ShowCorrection show;

    @Operation(
            operationId = "correctStay",
            summary = "Propose another day than the confirmed one",
            description = "The other side confirms or refuses it, see decideCorrection.")
    @POST
    @APIResponse(responseCode = "409", description = "mobility-state, stay-went-on, correction-open")
    @Requires(Permission.MANAGE_EXCHANGES)
    public CorrectionJson propose(StayCorrectionJson body) {
        var made = correct.execute(new CorrectStay.Command(code, body.step(), body.date(), body.reason()));
        return CorrectionJson.of(show.execute(made).row());
    }
}
