package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.call.DraftSecondRound;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.call.CallAddress;
import org.caravanserai.web.exchanges.call.CallJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls for places that an earlier call has left. */
@Tag(name = "Exchanges")
@Path("/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SecondRoundResource {

    /** When applications are taken. */
    @Schema(name = "SecondRound")
    public record SecondRoundJson(OffsetDateTime opensAt, OffsetDateTime closesAt) {}

    @Inject
    private DraftSecondRound draft;

    @Inject
    private ShowCall show;

    @Operation(operationId = "draftSecondRound", summary = "Draft a call for the places that a released call has left")
    @POST
    @APIResponseSchema(value = CallJson.class, responseCode = "201", responseDescription = "The call, not published")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/second-round")
    public Response draft(@PathParam("code") String code, SecondRoundJson body) {
        var slug = draft.execute(
                CallAddress.of(code),
                body.opensAt().toInstant(),
                body.closesAt().toInstant());
        return Response.created(URI.create("/api/v1/calls/" + slug))
                .entity(CallJson.of(show.execute(CallAddress.of(slug))))
                .build();
    }
}
