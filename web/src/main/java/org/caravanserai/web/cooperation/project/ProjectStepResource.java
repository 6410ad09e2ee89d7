package org.caravanserai.web.cooperation.project;

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
import org.caravanserai.cooperation.project.MoveProject;
import org.caravanserai.cooperation.project.PostponeMilestone;
import org.caravanserai.cooperation.project.PostponeMilestone.MilestonePostponement;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.ProjectState;
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

/** The steps of a project from the idea to its end, and milestones that get another day. */
@Tag(name = "Cooperation")
@Path("/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectStepResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private MoveProject move;

    @Inject
    private PostponeMilestone postpone;

    /** The next state. */
    @Schema(name = "ProjectStep")
    public record StepJson(ProjectState state, @Nullable String reason) {}

    @Operation(operationId = "moveProject", summary = "A project goes on to its next state, or back")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "The project")
    @APIResponse(responseCode = "409", description = "project-state, project-parties, changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/state")
    public Response move(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, StepJson body) {
        return responses.after(
                EntryKind.PROJECT, slug, tag, (entry, read) -> move.execute(entry, read, body.state(), body.reason()));
    }

    @Operation(
            operationId = "postponeMilestone",
            summary = "A milestone gets another day; the day that was planned first stays known")
    @Path("/{slug}/milestones/{number}/postponement")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "The project")
    @APIResponse(responseCode = "409", description = "milestone-state")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response postpone(
            @PathParam("slug") String slug, @PathParam("number") int number, MilestonePostponement body) {
        return responses.after(EntryKind.PROJECT, slug, entry -> postpone.execute(entry, number, body));
    }
}
