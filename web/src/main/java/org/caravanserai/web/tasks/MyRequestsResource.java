package org.caravanserai.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.OwnRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.tasks.ListMyRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller has asked for. */
@Tag(name = "Tasks")
@Path("/me/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyRequestsResource {

    /**
     * Something that the caller has asked for.
     *
     * @param kind name of the kind of request
     * @param title of what it is about, by language
     * @param state where it stands
     * @param since when it was asked for
     * @param answered when it came into this state; null while there is no answer
     * @param address path of its page
     */
    public record OwnRequestJson(
            String kind,
            Map<String, String> title,
            String state,
            OffsetDateTime since,
            @Nullable OffsetDateTime answered,
            String address) {}

    /** What is open first, then the latest. */
    public record OwnRequestsJson(List<OwnRequestJson> items) {}

    @Inject
    private ListMyRequests list;

    @Operation(
            operationId = "listMyRequests",
            summary = "What I have asked for and is open, or was answered within the last 90 days")
    @GET
    @Requires(Permission.SIGNED_IN)
    public OwnRequestsJson list() {
        return new OwnRequestsJson(
                list.execute().stream().map(MyRequestsResource::json).toList());
    }

    private static OwnRequestJson json(OwnRequest request) {
        var answered = request.answered();
        return new OwnRequestJson(
                request.kind().name(),
                request.title().texts(),
                request.state(),
                request.since().atOffset(ZoneOffset.UTC),
                answered == null ? null : answered.atOffset(ZoneOffset.UTC),
                request.address());
    }
}
