package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.exchanges.nomination.DecideExtension;
import org.caravanserai.exchanges.nomination.ExtendStay;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Longer stays: asked for by one side, confirmed by the other one where the quota is touched. */
@Tag(name = "Exchanges")
@Path("/mobilities/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StayExtensionResource {

    /** Until when, and why. */
    @Schema(name = "StayExtensionWish")
    public record WishJson(
            @Schema(description = "The last day") LocalDate until, String reason) {}

    /** Decision of the other side. */
    @Schema(name = "StayExtensionDecision")
    public record DecisionJson(
            @Schema(description = "Of the request that was read")
            UUID id,

            DecideExtension.Decision decision,

            @Schema(description = "Needed for a refusal") @Nullable
            String note) {}

    /** A request for a longer stay: confirmed at once, or asked of the other side. */
    @Schema(name = "StayExtension")
    public record ExtensionJson(UUID id, ExtensionState state) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private ExtendStay extend;

    @Inject
    private DecideExtension decide;

    @Operation(
            operationId = "extendStay",
            summary = "Let a stay last longer",
            description = "Takes effect at once, unless it touches the quota: then the other side confirms it.")
    @POST
    @APIResponse(responseCode = "409", description = "mobility-state, extension-asked, quota-exhausted")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/extension")
    public ExtensionJson extend(WishJson body) {
        var made = extend.execute(new ExtendStay.Command(code, body.until(), body.reason()));
        return new ExtensionJson(made.id(), made.state());
    }

    @Operation(operationId = "decideStayExtension", summary = "Confirm or refuse a longer stay")
    @POST
    @APIResponse(responseCode = "409", description = "stale-extension, quota-exhausted, mobility-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/extension/decision")
    public ExtensionJson decide(DecisionJson body) {
        var state = decide.execute(new DecideExtension.Command(code, body.id(), body.decision(), body.note()));
        return new ExtensionJson(body.id(), state);
    }
}
