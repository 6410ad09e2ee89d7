package org.caravanserai.web.exchanges.nomination;

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
import java.net.URI;
import java.time.Instant;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.nomination.DecideException;
import org.caravanserai.exchanges.nomination.NominateBeyondPlaces;
import org.caravanserai.exchanges.nomination.ShowException;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Nominations beyond the places, which a second person confirms. */
@Tag(name = "Exchanges")
@Path("/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationExceptionResource {

    /** Decision of the second person. */
    @Schema(name = "NominationExceptionDecision")
    public record DecisionJson(
            DecideException.Decision decision,

            @Schema(description = "Needed for a refusal") @Nullable
            String comment) {}

    /** Exception for a nomination beyond the places. */
    @Schema(name = "QuotaException")
    public record ExceptionJson(
            String reason,
            String requestedBy,
            Instant requestedAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {

        static ExceptionJson of(ShowException.Shown shown) {
            var exception = shown.exception();
            var confirmation = exception.confirmation();
            return new ExceptionJson(
                    exception.reason(),
                    exception.requestedByName(),
                    exception.requestedAt(),
                    confirmation == null ? null : confirmation.name(),
                    confirmation == null ? null : confirmation.at());
        }
    }

    @Inject
    private NominateBeyondPlaces nominate;

    @Inject
    private DecideException decide;

    @Inject
    private ShowException show;

    @Operation(
            operationId = "nominateBeyondPlaces",
            summary = "Nominate a person though the places are used up",
            description =
                    "Where the agreement allows exceptions. No place is reserved until a second person has confirmed.")
    @POST
    @APIResponseSchema(
            value = NominationResource.NominatedJson.class,
            responseCode = "201",
            responseDescription = "The nomination")
    @APIResponse(
            responseCode = "409",
            description = "places-left, quota-exhausted, agreement-not-in-force, already-taken")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/exceptions")
    public Response nominate(NominateBeyondPlaces.NominationException body) {
        var made = nominate.execute(body.command());
        return Response.created(URI.create("/api/v1/nominations/" + made.code()))
                .entity(new NominationResource.NominatedJson(made.code(), made.state(), made.proposal()))
                .build();
    }

    @Operation(operationId = "getQuotaException", summary = "By which exception a nomination is beyond the places")
    @GET
    @Path("/{code}/exception")
    public ExceptionJson exception(@PathParam("code") String code) {
        return show.execute(code).map(ExceptionJson::of).orElseThrow(() -> new NotFound("not-found"));
    }

    @Operation(operationId = "decideQuotaException", summary = "Confirm or refuse a nomination beyond the places")
    @POST
    @APIResponse(responseCode = "409", description = "own-exception, nomination-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/exception")
    public ExceptionJson decide(@PathParam("code") String code, DecisionJson body) {
        decide.execute(new DecideException.Command(code, body.decision(), body.comment()));
        return exception(code);
    }
}
