package org.caravanserai.web.events.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.listing.RequestSearchRebuild;
import org.caravanserai.events.listing.ShowSearchRebuild;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rebuilds the search index and shows its progress. */
@Tag(name = "Administration", description = "Maintenance by administrators")
@Path("/search-rebuild")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchRebuildResource {

    @Inject
    private ShowSearchRebuild show;

    @Inject
    private RequestSearchRebuild request;

    /** State is NONE, RUNNING or DONE; done counts the events that the last rebuild is through with. */
    @Schema(name = "Rebuild")
    public record State(
            @Schema(enumeration = {"NONE", "RUNNING", "DONE"})
            String state,

            long events,
            long indexed,
            long done,
            @Nullable Instant requestedAt,
            @Nullable Instant finishedAt) {

        static State of(ShowSearchRebuild.Answer answer) {
            var latest = answer.latest();
            if (latest == null) {
                return new State("NONE", answer.events(), answer.indexed(), 0, null, null);
            }
            return new State(
                    latest.isRunning() ? "RUNNING" : "DONE",
                    answer.events(),
                    answer.indexed(),
                    latest.done(),
                    latest.requestedAt(),
                    latest.finishedAt());
        }
    }

    @Operation(operationId = "getSearchRebuild", summary = "The state of the search index and its last rebuild")
    @GET
    public State state() {
        return State.of(show.execute());
    }

    @Operation(operationId = "startSearchRebuild", summary = "Rebuild the search index")
    @POST
    @APIResponseSchema(value = State.class, responseCode = "202", responseDescription = "The rebuild is requested")
    @APIResponse(responseCode = "202", headers = @Header(name = "Location"))
    @Requires(Permission.MAINTAIN_SEARCH)
    public Response rebuild() {
        request.execute();
        return Response.accepted(State.of(show.execute()))
                .location(URI.create("/api/v1/search-rebuild"))
                .build();
    }
}
