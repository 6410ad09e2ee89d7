package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.calendar.EventFeed;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The public list of events in the API, and as feeds what is to come, to subscribe to; narrowed by the parameters of the list, its texts in {@code ?lang=}. */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
public class EventListResource {

    private static final int MOST = 100;

    @Inject
    private EventFeed feed;

    @Inject
    private Texts texts;

    @Inject
    private BrowseEvents browse;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @Operation(operationId = "getEventFeed", summary = "Upcoming events as Atom")
    @GET
    @Public
    @Path("/feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String atom(@QueryParam("lang") @Nullable String language, @QueryParam("query") @Nullable String query) {
        return as(EventFeed.Form.ATOM, locale(language), query);
    }

    @Operation(operationId = "getEventCalendar", summary = "Upcoming events as iCalendar")
    @GET
    @Public
    @Path("/feed.ics")
    @Produces("text/calendar;charset=UTF-8")
    public String calendar(@QueryParam("lang") @Nullable String language, @QueryParam("query") @Nullable String query) {
        return as(EventFeed.Form.CALENDAR, locale(language), query);
    }

    private String as(EventFeed.Form form, Locale locale, @Nullable String query) {
        var request =
                EventListParameters.read(address.getQueryParameters()::get, new PageRequest(0, MOST, query, null));
        return feed.execute(
                form,
                texts.in(locale, "programme.feed"),
                title -> texts.in(locale, "programme.feed.cancelled", title),
                locale.getLanguage(),
                request,
                Objects.requireNonNullElse(address.getRequestUri().getRawQuery(), ""));
    }

    private Locale locale(@Nullable String language) {
        return language == null ? AcceptedLanguage.of(headers) : Locale.forLanguageTag(language);
    }

    @Operation(operationId = "listEvents", summary = "Events, searched in all languages")
    @Produces(MediaType.APPLICATION_JSON)
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
