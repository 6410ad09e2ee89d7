package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationTask;
import org.caravanserai.platform.organizations.ListOrganizationTasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions about organizations that an authority has to make, other than verifying new ones. */
@Tag(name = "Organizations")
@Path("/organizations/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationTasksResource {

    /** One decision, and since when it is waiting. */
    @Schema(name = "OrganizationTask")
    public record TaskJson(OrganizationTask.Kind kind, String slug, Map<String, String> name, Instant since) {}

    @Inject
    private ListOrganizationTasks list;

    @Operation(
            operationId = "listOrganizationTasks",
            summary = "What the authority has to decide about organizations beside newly registered ones, the longest"
                    + " waiting first")
    @GET
    public List<TaskJson> list() {
        return list.execute().stream()
                .map(task -> new TaskJson(task.kind(), task.slug(), task.name().texts(), task.since()))
                .toList();
    }
}
