package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.cooperation.project.AddMilestone;
import org.caravanserai.cooperation.project.DecideMilestone;
import org.caravanserai.cooperation.project.PlanProject;
import org.caravanserai.cooperation.project.ProjectPlanForm;
import org.caravanserai.cooperation.project.SubmitEvidence;
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

/** Plans of projects, and milestones with evidence and acceptance. */
@Tag(name = "Cooperation")
@Path("/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectWorkResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RegistryResponses responses;

    @Inject
    private PlanProject planProject;

    @Inject
    private AddMilestone addMilestone;

    @Inject
    private SubmitEvidence submitEvidence;

    @Inject
    private DecideMilestone decideMilestone;

    /** Decision of the other side on the evidence. */
    public enum Verdict {
        ACCEPT,
        RETURN
    }

    /** The decision, with the hash of the evidence that was looked at. */
    @Schema(name = "MilestoneDecision")
    public record DecisionBody(
            Verdict decision, String hash, @Nullable String reason) {}

    @Operation(operationId = "planProject", summary = "Objectives of a project and contributions of its parties")
    @PUT
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/plan")
    public Response plan(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, ProjectPlanForm body) {
        return responses.after(EntryKind.PROJECT, slug, tag, (entry, read) -> planProject.execute(entry, read, body));
    }

    @Operation(operationId = "addMilestone", summary = "Add a milestone to a project")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/milestones")
    public Response add(AddMilestone.MilestoneDraft body) {
        return responses.after(EntryKind.PROJECT, slug, entry -> addMilestone.execute(entry, body));
    }

    @Operation(operationId = "submitEvidence", summary = "A party shows that a milestone was reached")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.TAKE_PART_IN_PROJECTS)
    @Path("/{slug}/milestones/{number}/evidence")
    public Response submit(@PathParam("number") int number, SubmitEvidence.EvidenceForm body) {
        return responses.after(EntryKind.PROJECT, slug, entry -> submitEvidence.execute(entry, number, body));
    }

    @Operation(
            operationId = "decideMilestone",
            summary = "The other side accepts the evidence of a milestone, or returns it")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.TAKE_PART_IN_PROJECTS)
    @Path("/{slug}/milestones/{number}/decision")
    public Response decide(@PathParam("number") int number, DecisionBody body) {
        return responses.after(
                EntryKind.PROJECT,
                slug,
                entry -> decideMilestone.execute(
                        entry, number, body.decision() == Verdict.ACCEPT, body.hash(), body.reason()));
    }
}
