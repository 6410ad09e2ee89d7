package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.OpenForDecision;
import org.caravanserai.platform.organizations.RefuseVerification;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.platform.organizations.VerifyOrganization;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What authorities say of an organization. All resources of an organization share the root {@code /organizations}: of
 * two roots JAX-RS takes the longer one and never looks into the other.
 */
@Tag(name = "Organizations")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationStandingResource {

    /** Whether it is taken; a note is needed to refuse. */
    @Schema(name = "VerificationDecision")
    public record DecisionJson(Decision decision, @Nullable String note) {}

    /** Whether an authority takes it for what it says it is. */
    public enum Decision {
        VERIFY,
        REFUSE
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private OpenForDecision open;

    @Inject
    private VerifyOrganization verify;

    @Inject
    private RefuseVerification refuse;

    @Inject
    private ShowOrganization show;

    /** What an authority reads before it decides; the {@code ETag} names it, and decisions give it back as {@code If-Match}. */
    @Operation(operationId = "getOrganizationDossier", summary = "What an authority reads before it decides")
    @GET
    @Versioned
    @APIResponseSchema(value = OrganizationJson.class, responseCode = "200", responseDescription = "The organization")
    @Path("/{slug}/dossier")
    public Response dossier() {
        var opened = open.execute(address());
        return Response.ok(OrganizationJson.of(opened.organization()))
                .tag(new EntityTag(opened.version()))
                .build();
    }

    @Operation(operationId = "decideOnOrganization", summary = "Verify an organization, or refuse to")
    @POST
    @Requires(Permission.VERIFY_ORGANIZATIONS)
    @Path("/{slug}/decision")
    public OrganizationJson decide(
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, DecisionJson body) {
        switch (body.decision()) {
            case VERIFY -> verify.execute(address(), body.note(), Versions.decidedOn(tag));
            case REFUSE -> refuse.execute(address(), body.note() == null ? "" : body.note(), Versions.decidedOn(tag));
        }
        return organization();
    }

    private OrganizationJson organization() {
        return OrganizationJson.of(show.execute(address()));
    }

    private Slug address() {
        return PathSlug.of(slug);
    }
}
