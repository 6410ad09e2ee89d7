package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.caravanserai.centers.center.DecideOnCenter;
import org.caravanserai.centers.center.ReviewCenterApplication;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.centers.center.ShowCenterDossier;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the authority does with an application for a center: read it, record reviews, decide. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterDossierResource {

    /** A review of an application. */
    @Schema(name = "CenterReviewBody")
    public record ReviewJson(ReviewMethod method, ReviewOutcome outcome, String note, LocalDate heldOn) {}

    /** A decision on an application. */
    @Schema(name = "CenterDecision")
    public record DecisionJson(Decision decision, @Nullable String note) {}

    @PathParam("slug")
    private String slug = "";

    @Context
    private HttpHeaders headers;

    @Inject
    private ShowCenterDossier dossier;

    @Inject
    private ReviewCenterApplication review;

    @Inject
    private DecideOnCenter decide;

    @Inject
    private ShowCenter show;

    @Operation(
            operationId = "getCenterDossier",
            summary = "An application for a center as the authority reads it",
            description = "A decision names its ETag.")
    @GET
    @Versioned
    @APIResponseSchema(value = CenterDossierJson.class, responseCode = "200", responseDescription = "The dossier")
    @Path("/{slug}/dossier")
    public Response dossier() {
        var found = dossier.execute(CenterAddress.of(slug));
        return Response.ok(CenterDossierJson.of(found, AcceptedLanguage.of(headers)))
                .tag(new EntityTag(found.version()))
                .build();
    }

    @Operation(operationId = "reviewCenter", summary = "Record a review of an application")
    @POST
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/{slug}/reviews")
    public CenterDossierJson review(ReviewJson body) {
        review.execute(new ReviewCenterApplication.Command(
                CenterAddress.of(slug), body.method(), body.outcome(), body.note(), body.heldOn()));
        return CenterDossierJson.of(dossier.execute(CenterAddress.of(slug)), AcceptedLanguage.of(headers));
    }

    @Operation(operationId = "decideOnCenter", summary = "Approve, return or reject an application")
    @POST
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/{slug}/decision")
    public CenterJson decide(
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, DecisionJson body) {
        decide.execute(CenterAddress.of(slug), body.decision(), body.note(), Versions.decidedOn(tag));
        return CenterJson.of(show.execute(slug));
    }
}
