package org.caravanserai.web.cooperation.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.caravanserai.cooperation.instrument.MoveInstrument;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of an instrument from negotiation to its end. */
@Tag(name = "Cooperation")
@Path("/instruments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InstrumentStepResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private MoveInstrument move;

    /** The next state, and the day on which it was reached. */
    @Schema(name = "InstrumentStep")
    public record StepJson(
            InstrumentState state,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    @Operation(operationId = "moveInstrument", summary = "An instrument is signed, comes into force, ends")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "The instrument")
    @APIResponse(responseCode = "409", description = "instrument-state, changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/state")
    public Response move(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, StepJson body) {
        return responses.after(
                EntryKind.INSTRUMENT,
                slug,
                tag,
                (entry, read) -> move.execute(entry, read, body.state(), body.on(), body.reason()));
    }
}
