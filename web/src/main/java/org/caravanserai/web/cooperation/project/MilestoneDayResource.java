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
import org.caravanserai.cooperation.project.PostponeMilestone;
import org.caravanserai.cooperation.project.PostponeMilestone.MilestonePostponement;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Milestones get another day. */
@Tag(name = "Cooperation")
@Path("/projects/{slug}/milestones/{number}/postponement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MilestoneDayResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private PostponeMilestone postpone;

    @Operation(
            operationId = "postponeMilestone",
            summary = "A milestone gets another day; the day that was planned first stays known")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "The project")
    @APIResponse(responseCode = "409", description = "milestone-state")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response postpone(
            @PathParam("slug") String slug, @PathParam("number") int number, MilestonePostponement body) {
        return responses.after(EntryKind.PROJECT, slug, entry -> postpone.execute(entry, number, body));
    }
}
