package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;

/** The public list of events in the API. */
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventListResource {

    @Inject
    private BrowseEvents browse;

    @Context
    private UriInfo address;

    @GET
    public PageJson<EventSummaryJson> list(@BeanParam ListQuery query) {
        var list = query.request();
        if (list.sort() != null && !EventOrder.parameters().contains(list.sort())) {
            throw new Invalid("sort", "unknown-sort", list.sort(), String.join(", ", EventOrder.parameters()));
        }
        var request = EventListParameters.read(address.getQueryParameters()::get, list);
        return PageJson.of(browse.execute(request).map(EventSummaryJson::of));
    }
}
