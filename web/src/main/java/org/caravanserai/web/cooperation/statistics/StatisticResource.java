package org.caravanserai.web.cooperation.statistics;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.caravanserai.cooperation.statistics.BrowseFigures;
import org.caravanserai.cooperation.statistics.CorrectFigure;
import org.caravanserai.cooperation.statistics.FollowFigure;
import org.caravanserai.cooperation.statistics.RecordFigure;
import org.caravanserai.cooperation.statistics.ShowFigure;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.HistoryLineJson;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published figures in the API. */
@Tag(name = "Cooperation")
@Path("/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatisticResource {

    @Inject
    private BrowseFigures browse;

    @Inject
    private ShowFigure show;

    @Inject
    private RecordFigure recording;

    @Inject
    private CorrectFigure correction;

    @Inject
    private FollowFigure follow;

    @Operation(operationId = "listStatistics", summary = "Published figures, contradicting ones side by side")
    @GET
    @Public
    public PageJson<FigureJson> list(@BeanParam ListQuery query, @Asks(FigureQuery.class) @Context UriInfo address) {
        return PageJson.of(
                browse.execute(Asks.Query.of(address, FigureQuery.class).filter(), query.request())
                        .figures()
                        .map(FigureJson::of));
    }

    @Operation(operationId = "getStatistic", summary = "A published figure")
    @GET
    @Public
    @Path("/{id}")
    public FigureJson one(@PathParam("id") String id) {
        return FigureJson.of(show.execute(id(id)));
    }

    @Operation(operationId = "recordStatistic", summary = "Record a published figure")
    @POST
    @APIResponseSchema(value = FigureJson.class, responseCode = "201", responseDescription = "The figure")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response add(RecordFigure.Command body) {
        return created(recording.execute(body));
    }

    @Operation(operationId = "correctStatistic", summary = "Correct a figure by a new one; the old one stays")
    @POST
    @Path("/{id}/correction")
    @APIResponseSchema(value = FigureJson.class, responseCode = "201", responseDescription = "The new figure")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response correct(@PathParam("id") String id, CorrectFigure.Correction body) {
        return created(correction.execute(id(id), body));
    }

    @Operation(
            operationId = "getStatisticHistory",
            summary = "What happened to a figure and to those that it corrects, newest first")
    @GET
    @Path("/{id}/history")
    @Requires(Permission.MANAGE_COOPERATION)
    public PageJson<HistoryLineJson> history(@PathParam("id") String id, @BeanParam ListQuery query) {
        var lines = follow.execute(id(id)).history();
        return PageJson.of(RowsInMemory.asTheyCome(lines).page(query.request()).map(HistoryLineJson::of));
    }

    private Response created(UUID id) {
        return Response.created(URI.create("/api/v1/statistics/" + id))
                .entity(FigureJson.of(show.execute(id)))
                .build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }
}
