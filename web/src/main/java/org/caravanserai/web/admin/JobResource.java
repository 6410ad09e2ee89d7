package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.jobs.JobState;
import org.caravanserai.platform.jobs.ListJobs;
import org.caravanserai.platform.jobs.RunJob;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The background jobs of the node that answers. */
@Tag(name = "Administration")
@Path("/admin/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    /** A job with its last run on this node. */
    @Schema(name = "Job")
    public record JobJson(
            String name,

            @Schema(description = "After how long it runs again, ISO 8601")
            String period,

            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            boolean running,

            @Schema(description = "Kind of the failure of the last run") @Nullable
            String fault) {

        static JobJson of(JobState job) {
            return new JobJson(
                    job.name(), job.period().toString(), job.startedAt(), job.endedAt(), job.running(), job.fault());
        }
    }

    @Inject
    private ListJobs list;

    @Inject
    private RunJob run;

    @Operation(operationId = "listJobs", summary = "Background jobs of this node and how their last runs ended")
    @GET
    @Requires(Permission.RUN_JOBS)
    public List<JobJson> list() {
        return list.execute().stream().map(JobJson::of).toList();
    }

    @Operation(operationId = "runJob", summary = "Run a job now, on this node")
    @POST
    @APIResponse(responseCode = "202", description = "It runs soon")
    @Requires(Permission.RUN_JOBS)
    @Path("/{name}/run")
    public Response run(@PathParam("name") String name) {
        run.execute(name);
        return Response.accepted().build();
    }
}
