package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.application.ListOpenRequirements;
import org.caravanserai.exchanges.call.PublishCall;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.BrowseApplications;
import org.caravanserai.exchanges.selection.ReleaseResults;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.application.ApplicationJson;
import org.caravanserai.web.exchanges.application.ApplicationParameters;
import org.caravanserai.web.exchanges.call.CallAddress;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Steps of officers for a call and its applications. */
@Tag(name = "Exchanges")
@Path("/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelectionResource {

    /** Result of the allocation. */
    @Schema(name = "Allocation")
    public record AllocationJson(
            int places,
            int allocated,
            int unscored,

            @Schema(description = "Of the allocated, without proof of what the destination asks for")
            int open,

            @Schema(description = "Names it at the release") String version) {}

    /** The allocation whose results are released. */
    @Schema(name = "Release")
    public record ReleaseJson(
            @Schema(description = "Version of the allocation")
            String allocation) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private BrowseApplications browse;

    @Inject
    private ListOpenRequirements requirements;

    @Inject
    private PublishCall publish;

    @Inject
    private AllocatePlaces allocate;

    @Inject
    private ReleaseResults release;

    @Operation(operationId = "publishCall", summary = "Publish a call")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/publication")
    public void publish() {
        publish.execute(CallAddress.of(code));
    }

    @Operation(operationId = "listApplications", summary = "Submitted applications for a call that one runs")
    @GET
    @Path("/{code}/applications")
    public PageJson<ApplicationJson> applications(
            @BeanParam ListQuery query, @Asks(ApplicationParameters.class) @Context UriInfo address) {
        var filter = Asks.Query.of(address, ApplicationParameters.class).filter();
        var page = browse.execute(CallAddress.of(code), filter, query.request());
        var open = requirements.execute(CallAddress.of(code), page.items());
        return PageJson.of(page.map(row -> ApplicationJson.of(row).openAt(open.getOrDefault(row.code(), List.of()))));
    }

    @Operation(
            operationId = "allocatePlaces",
            summary = "Allocate the places by score and wishes",
            description =
                    "Deferred acceptance; the same input gives the same result. Applicants are told at the release.")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/allocation")
    public AllocationJson allocate() {
        var result = allocate.execute(CallAddress.of(code));
        return new AllocationJson(
                result.places(), result.allocated(), result.unscored(), result.open(), result.version());
    }

    @Operation(operationId = "releaseResults", summary = "Tell all applicants the result of an allocation")
    @POST
    @APIResponse(
            responseCode = "409",
            description = "allocation-outdated when scores, applications or places have changed since; not-allocated")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/release")
    public void release(ReleaseJson body) {
        release.execute(CallAddress.of(code), body.allocation());
    }
}
