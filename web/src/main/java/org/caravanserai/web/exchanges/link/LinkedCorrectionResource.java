package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.exchanges.link.DecideCorrectionByLink;
import org.caravanserai.exchanges.link.ListCorrectionsByLink;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.exchanges.correction.CorrectionJson;
import org.caravanserai.web.exchanges.correction.CorrectionResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrections that wait for the party of a link. */
@Tag(name = "Exchanges")
@Path("/agreement-links/{token}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkedCorrectionResource {

    /** Corrections that wait for the party. */
    @Schema(name = "Corrections")
    public record CorrectionsJson(List<CorrectionJson> items) {}

    /** What became of a correction. */
    @Schema(name = "CorrectionDecided")
    public record DecidedJson(String code, CorrectionState state) {}

    @PathParam("token")
    private String token = "";

    @Inject
    private ListCorrectionsByLink list;

    @Inject
    private DecideCorrectionByLink decide;

    @Operation(operationId = "listCorrectionsByLink", summary = "Corrections that wait for the party of the link")
    @GET
    @Public
    public CorrectionsJson waiting() {
        return new CorrectionsJson(
                list.execute(token).stream().map(CorrectionJson::of).toList());
    }

    @Operation(operationId = "decideCorrectionByLink", summary = "Confirm or refuse a correction")
    @POST
    @APIResponse(responseCode = "409", description = "stale-correction, stay-went-on, quota-exhausted")
    @Public
    @Path("/{code}/decision")
    public DecidedJson decide(@PathParam("code") String code, CorrectionResource.DecisionJson body) {
        return new DecidedJson(
                code, decide.execute(new DecideCorrectionByLink.Command(token, code, body.decision(), body.note())));
    }
}
