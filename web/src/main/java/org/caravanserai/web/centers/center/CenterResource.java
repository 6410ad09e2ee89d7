package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.caravanserai.centers.center.BrowseCenterPlaces;
import org.caravanserai.centers.center.BrowseCenters;
import org.caravanserai.centers.center.DescribeCenter;
import org.caravanserai.centers.center.DraftCenter;
import org.caravanserai.centers.center.EditCenter;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterPlace;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Language centers in the API: looking for them, applying for one, changing an application. */
@Tag(name = "Centers", description = "Language centers from the application to the closing")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterResource {

    /** A city with its centers and with open teaching points of centers of the same country. */
    @Schema(name = "CenterPlace")
    public record PlaceJson(String country, String city, long centers, long teachingPoints) {

        static PlaceJson of(CenterPlace place) {
            return new PlaceJson(place.country(), place.city(), place.centers(), place.points());
        }
    }

    @Inject
    private BrowseCenters browse;

    @Inject
    private BrowseCenterPlaces places;

    @Inject
    private ShowCenter show;

    @Inject
    private DraftCenter draft;

    @Inject
    private EditCenter edit;

    @Inject
    private DescribeCenter describe;

    @Operation(operationId = "listCenters", summary = "Language centers")
    @GET
    @Public
    public PageJson<CenterJson.SummaryJson> list(
            @BeanParam ListQuery query,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = CenterKind.class)) @Nullable String kind,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = CenterState.class)) @Nullable
                    String state,
            @QueryParam("country") @Parameter(description = "ISO 3166-1, two letters") @Nullable String country,
            @QueryParam("language") @Parameter(description = "That is taught, ISO 639-3") @Nullable String language,
            @QueryParam("status")
                    @Parameter(description = "That is held today", schema = @Schema(implementation = StatusKind.class))
                    @Nullable
                    String status) {
        var narrowed = CenterFilters.read(kind, state, country, language, status);
        return PageJson.of(browse.execute(narrowed, query.request()).page().map(CenterJson.SummaryJson::of));
    }

    @Operation(operationId = "listCenterPlaces", summary = "The cities with centers and teaching points, by country")
    @GET
    @Public
    @Path("/places")
    public List<PlaceJson> places(
            @QueryParam("query") @Parameter(description = "Names, owners, cities") @Nullable String query,
            @QueryParam("country") @Parameter(description = "ISO 3166-1, two letters") @Nullable String country,
            @QueryParam("language") @Parameter(description = "That is taught, ISO 639-3") @Nullable String language) {
        return places.execute(CenterFilters.read(null, null, country, language, null), query).stream()
                .map(PlaceJson::of)
                .toList();
    }

    @Operation(operationId = "getCenter", summary = "A language center")
    @GET
    @Public
    @Versioned
    @APIResponseSchema(value = CenterJson.class, responseCode = "200", responseDescription = "The center")
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug) {
        return answer(Response.ok(), slug);
    }

    @Operation(operationId = "draftCenter", summary = "Draft the application for a center of the own organization")
    @POST
    @APIResponseSchema(value = CenterJson.class, responseCode = "201", responseDescription = "The center, a draft")
    @Requires(Permission.MANAGE_CENTER)
    public Response create(CenterBodyJson body) {
        var slug = draft.execute(body.draft()).value();
        return answer(Response.created(URI.create("/api/v1/centers/" + slug)), slug);
    }

    @Operation(operationId = "changeCenter", summary = "Change a draft, or an application that was sent back")
    @PUT
    @Versioned
    @APIResponseSchema(value = CenterJson.class, responseCode = "200", responseDescription = "The center")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}")
    public Response edit(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            CenterBodyJson body) {
        edit.execute(CenterAddress.of(slug), Versions.of(tag), body.draft());
        return answer(Response.ok(), slug);
    }

    @Operation(operationId = "describeCenter", summary = "Change the description and address of a center that runs")
    @PUT
    @Versioned
    @APIResponseSchema(value = CenterJson.class, responseCode = "200", responseDescription = "The center")
    @APIResponse(responseCode = "409", description = "center-state, changed-meanwhile")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{slug}/description")
    public Response describe(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            DescribeCenter.CenterDescription body) {
        describe.execute(CenterAddress.of(slug), Versions.of(tag), body);
        return answer(Response.ok(), slug);
    }

    private Response answer(Response.ResponseBuilder answer, String slug) {
        var center = show.execute(slug);
        return answer.entity(CenterJson.of(center))
                .tag(new EntityTag(Long.toString(center.version())))
                .build();
    }
}
