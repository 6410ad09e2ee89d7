package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public list of events in the API. */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventListResource {

    @Inject
    private BrowseEvents browse;

    @Context
    private UriInfo address;

    @Operation(operationId = "listEvents", summary = "Events, searched in all languages")
    @GET
    @Public
    @Parameter(name = "country", description = "ISO 3166-1, two letters; repeated for one of several")
    @Parameter(name = "kind", schema = @Schema(implementation = EventKind.class))
    @Parameter(name = "sector", description = "Of the organizer", schema = @Schema(implementation = Sector.class))
    @Parameter(name = "mode", schema = @Schema(implementation = EventMode.class))
    @Parameter(name = "month", description = "Such as 2027-05")
    @Parameter(name = "language", description = "That is spoken there, a BCP 47 tag")
    @Parameter(name = "series", description = "Its slug")
    @Parameter(name = "organizer", description = "Its slug")
    @Parameter(name = "time", description = "upcoming or past; without it all")
    public PageJson<EventSummaryJson> list(@BeanParam ListQuery query) {
        var list = query.request();
        if (list.sort() != null && !EventOrder.parameters().contains(list.sort())) {
            throw new Invalid("sort", "unknown-sort", list.sort(), String.join(", ", EventOrder.parameters()));
        }
        var request = EventListParameters.read(address.getQueryParameters()::get, list);
        return PageJson.of(browse.execute(request).map(EventSummaryJson::of));
    }
}
