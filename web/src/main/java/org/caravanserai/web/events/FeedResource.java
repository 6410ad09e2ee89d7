package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.events.calendar.EventFeed;
import org.caravanserai.web.shell.Texts;

/** What is to come, to subscribe to; narrowed as the list is: {@code ?kind=FORUM&country=CN}, texts in {@code ?lang=}. */
@Path("/events")
@RequestScoped
public class FeedResource {

    @Inject
    private EventFeed feed;

    @Inject
    private Texts texts;

    @Context
    private UriInfo uri;

    @GET
    @Path("/feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String atom() {
        return as(EventFeed.Form.ATOM);
    }

    @GET
    @Path("/feed.ics")
    @Produces("text/calendar;charset=UTF-8")
    public String calendar() {
        return as(EventFeed.Form.CALENDAR);
    }

    private String as(EventFeed.Form form) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        String language = query.containsKey("lang") ? query.getFirst("lang") : "en";
        Map<EventFacet, Set<String>> filters = new EnumMap<>(EventFacet.class);
        for (EventFacet facet : EventFacet.values()) {
            List<String> values = query.getOrDefault(facet.name().toLowerCase(Locale.ROOT), List.of());
            filters.put(facet, Set.copyOf(values));
        }
        String title = texts.in(Locale.forLanguageTag(language), "programme.feed");
        return feed.as(form, title, language, filters);
    }
}
