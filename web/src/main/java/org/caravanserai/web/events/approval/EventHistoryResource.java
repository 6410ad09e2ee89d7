package org.caravanserai.web.events.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.events.approval.ShowDossier;
import org.caravanserai.events.view.EventHistory;
import org.caravanserai.web.events.EventJson;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.FieldChangeJson;
import org.caravanserai.web.rest.HistoryLineJson;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** History of an event, and its dossier for the authority. */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventHistoryResource {

    /**
     * One event before the authority.
     *
     * @param changes since the submission before the last, or what is proposed for an approved event
     */
    @Schema(name = "EventDossier")
    public record DossierJson(
            EventJson event,
            int submissions,
            boolean changeProposed,
            List<FieldChangeJson> changes,
            List<HistoryLineJson> history) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private EventHistory history;

    @Inject
    private ShowDossier dossier;

    @Operation(operationId = "getEventHistory", summary = "What happened to an event")
    @GET
    @Path("/{slug}/history")
    public PageJson<HistoryLineJson> history(@BeanParam ListQuery query) {
        return PageJson.of(history.execute(slug, query.request()).map(HistoryLineJson::of));
    }

    /** The {@code ETag} names what is seen; a decision on it gives it back as {@code If-Match}. */
    @Operation(operationId = "getEventDossier", summary = "What the authority reads before it decides")
    @GET
    @Versioned
    @APIResponseSchema(value = DossierJson.class, responseCode = "200", responseDescription = "The dossier")
    @Path("/{slug}/dossier")
    public Response dossier(@Context HttpHeaders headers) {
        var language = AcceptedLanguage.of(headers);
        var found = dossier.execute(slug);
        var json = new DossierJson(
                EventJson.of(found.event()),
                found.submissions(),
                found.changeProposed(),
                found.changes().stream()
                        .map(change -> FieldChangeJson.of(change, language))
                        .toList(),
                found.history().stream().map(HistoryLineJson::of).toList());
        return Response.ok(json).tag(new EntityTag(found.version())).build();
    }
}
