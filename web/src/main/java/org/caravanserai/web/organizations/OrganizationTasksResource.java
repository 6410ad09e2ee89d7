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
import org.caravanserai.platform.organizations.ListOrganizationTasks;

/** What an authority has to decide about organizations, beside newly registered ones. */
@Path("/organizations/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationTasksResource {

    /** One of them, and since when it waits. */
    public record TaskJson(String kind, String slug, Map<String, String> name, Instant since) {}

    @Inject
    private ListOrganizationTasks list;

    @GET
    public List<TaskJson> list() {
        return list.execute().stream()
                .map(task -> new TaskJson(
                        task.kind().name(), task.slug(), task.name().texts(), task.since()))
                .toList();
    }
}
