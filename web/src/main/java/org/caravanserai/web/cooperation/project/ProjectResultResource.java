package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.cooperation.project.AskVerifier;
import org.caravanserai.cooperation.project.DecideBenefit;
import org.caravanserai.cooperation.project.RecordResult;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Results of projects, followed to their use and a benefit verified from outside. */
@Tag(name = "Cooperation")
@Path("/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResultResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RegistryResponses responses;

    @Inject
    private RecordResult recordResult;

    @Inject
    private AskVerifier askVerifier;

    @Inject
    private DecideBenefit decideBenefit;

    /** Answer of the person who was asked. */
    public enum BenefitAnswer {
        CONFIRM,
        RETURN
    }

    /** The answer, with the version of the result that was looked at and the reason of a return. */
    @Schema(name = "BenefitVerification")
    public record VerificationBody(
            BenefitAnswer decision,
            @Nullable Long version,
            @Nullable String reason) {}

    @Operation(operationId = "addResult", summary = "A project has a result")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/results")
    public Response add(RecordResult.ProjectResultForm body) {
        return responses.after(EntryKind.PROJECT, slug, entry -> recordResult.execute(entry, null, body));
    }

    @Operation(operationId = "advanceResult", summary = "A result comes further towards its use")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/results/{number}")
    public Response advance(@PathParam("number") int number, RecordResult.ProjectResultForm body) {
        return responses.after(EntryKind.PROJECT, slug, entry -> recordResult.execute(entry, number, body));
    }

    @Operation(
            operationId = "askVerifier",
            summary = "Ask somebody outside the project to verify the benefit of a result")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/results/{number}/verifier")
    public Response ask(@PathParam("number") int number, AskVerifier.BenefitVerifier body) {
        return responses.after(EntryKind.PROJECT, slug, entry -> askVerifier.execute(entry, number, body));
    }

    @Operation(
            operationId = "verifyBenefit",
            summary = "The person who was asked confirms the benefit of a result, or returns it")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.SIGNED_IN)
    @Path("/{slug}/results/{number}/verification")
    public Response verify(@PathParam("number") int number, VerificationBody body) {
        return responses.after(
                EntryKind.PROJECT,
                slug,
                entry -> decideBenefit.execute(
                        entry, number, body.version(), body.decision() == BenefitAnswer.CONFIRM, body.reason()));
    }
}
