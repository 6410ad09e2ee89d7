package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.CreateSeries;
import org.caravanserai.events.draft.MySeries;
import org.caravanserai.events.draft.RenameSeries;
import org.caravanserai.events.draft.ShowSeries;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Series of events of the organizations whose events the caller manages. */
@Tag(name = "Events")
@Path("/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeriesResource {

    /** A series; of what is sent, the slug is not read. */
    @Schema(requiredProperties = {"title", "organizer"})
    public record SeriesJson(
            @Schema(readOnly = true) @Nullable String slug,
            @Nullable Map<String, String> title,
            @Nullable OwnerJson organizer) {}

    /** The organization that the series belongs to. */
    @Schema(name = "SeriesOrganizer")
    public record OwnerJson(@Nullable String slug) {}

    @Inject
    private MySeries mySeries;

    @Inject
    private ShowSeries show;

    @Inject
    private CreateSeries create;

    @Inject
    private RenameSeries rename;

    @Inject
    private ListOwnOrganizations own;

    @Operation(operationId = "listSeries", summary = "Series of my organizations")
    @GET
    public PageJson<SeriesJson> list(@BeanParam ListQuery query) {
        var page = mySeries.execute(query.request());
        var owners = own.execute().stream().collect(Collectors.toMap(OwnOrganization::id, OwnOrganization::slug));
        return PageJson.of(page.map(series -> json(series, owners)));
    }

    @Operation(operationId = "getSeries", summary = "A series")
    @GET
    @Path("/{slug}")
    public SeriesJson one(@PathParam("slug") String slug) {
        var series = show.execute(slug);
        return json(
                series, own.execute().stream().collect(Collectors.toMap(OwnOrganization::id, OwnOrganization::slug)));
    }

    @Operation(operationId = "createSeries", summary = "Create a series")
    @POST
    @APIResponseSchema(value = SeriesJson.class, responseCode = "201", responseDescription = "The series")
    @Requires(Permission.DIRECT_EVENTS)
    public Response create(@Nullable SeriesJson body) {
        var sent = body == null ? new SeriesJson(null, null, null) : body;
        Map<String, String> title = sent.title() == null ? Map.of() : sent.title();
        var organizer = sent.organizer() == null ? null : sent.organizer().slug();
        new Invalid.Collector()
                .attempt("title", () -> new LocalizedText(title))
                .check(!title.isEmpty(), "title", "required")
                .check(organizer != null, "organizer", "required")
                .throwIfAny();
        var slug = create.execute(new LocalizedText(title), organization(String.valueOf(organizer)))
                .value();
        return Response.created(URI.create("/api/v1/series/" + slug))
                .entity(one(slug))
                .build();
    }

    /** Gives it another title; anything else of what is sent is not read. */
    @Operation(operationId = "renameSeries", summary = "Give a series another title")
    @PUT
    @Requires(Permission.DIRECT_EVENTS)
    @Path("/{slug}")
    public SeriesJson rename(@PathParam("slug") String slug, @Nullable SeriesJson body) {
        Map<String, String> title = body == null || body.title() == null ? Map.of() : body.title();
        new Invalid.Collector()
                .attempt("title", () -> new LocalizedText(title))
                .check(!title.isEmpty(), "title", "required")
                .throwIfAny();
        rename.execute(slug, new LocalizedText(title));
        return one(slug);
    }

    private UUID organization(String slug) {
        return own.execute().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .map(OwnOrganization::id)
                .orElseThrow(() -> new Invalid("organizer", "not-your-organization"));
    }

    private static SeriesJson json(MySeries.Choice series, Map<UUID, String> owners) {
        return new SeriesJson(series.slug(), series.title().texts(), new OwnerJson(owners.get(series.organizer())));
    }
}
