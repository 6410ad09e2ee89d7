package org.caravanserai.events.calendar;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.jspecify.annotations.Nullable;

/** An event as schema.org/Event, for search engines and other machines. */
public final class EventJsonLd {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String SCHEMA = "https://schema.org/";

    private final Addresses addresses;
    private final String language;
    private final Instant now;

    public EventJsonLd(Addresses addresses, String language, Instant now) {
        this.addresses = addresses;
        this.language = language;
        this.now = now;
    }

    public JsonObject of(EventView event) {
        ZoneId zone = ZoneId.of(event.timeZone());
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Event")
                .add("@id", addresses.event(event.slug()))
                .add("url", addresses.event(event.slug()))
                .add("name", event.title().in(language))
                .add("startDate", local(event.startsAt(), zone))
                .add("endDate", local(event.endsAt(), zone))
                .add("eventStatus", SCHEMA + status(event))
                .add("eventAttendanceMode", SCHEMA + attendance(event.mode()))
                .add("location", location(event))
                .add("organizer", organizer(event.organizer()))
                .add("inLanguage", JSON.createArrayBuilder(event.languages()))
                .add("keywords", event.kind().name())
                .add("offers", offer(event));
        put(json, "description", event.summary().in(language));
        capacities(json, event);
        EventView.Series series = event.series();
        if (series != null) {
            json.add(
                    "superEvent",
                    JSON.createObjectBuilder()
                            .add("@type", "EventSeries")
                            .add("name", series.title().in(language)));
        }
        return json.build();
    }

    private static String status(EventView event) {
        if (event.cancelled()) {
            return "EventCancelled";
        }
        return event.state() == EventState.POSTPONED ? "EventPostponed" : "EventScheduled";
    }

    private static String attendance(EventMode mode) {
        return switch (mode) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private JsonArrayBuilder location(EventView event) {
        JsonArrayBuilder places = JSON.createArrayBuilder();
        if (event.mode() != EventMode.ONLINE) {
            EventView.Place venue = event.venue();
            JsonObjectBuilder address = JSON.createObjectBuilder().add("@type", "PostalAddress");
            put(address, "addressLocality", venue.city());
            put(address, "addressCountry", venue.country());
            JsonObjectBuilder place =
                    JSON.createObjectBuilder().add("@type", "Place").add("address", address);
            put(place, "name", venue.name());
            places.add(place);
        }
        if (event.mode() != EventMode.ON_SITE) {
            places.add(JSON.createObjectBuilder()
                    .add("@type", "VirtualLocation")
                    .add("url", addresses.event(event.slug())));
        }
        return places;
    }

    private JsonObjectBuilder organizer(EventView.Organizer organizer) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("@type", "Organization")
                .add("name", organizer.name().in(language))
                .add("url", addresses.organization(organizer.slug()));
        String ror = organizer.ror();
        if (ror != null) {
            String address = ror.startsWith("http") ? ror : "https://ror.org/" + ror;
            json.add("sameAs", address).add("identifier", address);
        }
        return json;
    }

    /** How one signs up; what it costs is not known to the platform, so no price is claimed. */
    private JsonObjectBuilder offer(EventView event) {
        EventView.RegistrationWindow window = event.window(now);
        JsonObjectBuilder offer = JSON.createObjectBuilder()
                .add("@type", "Offer")
                .add("url", addresses.register(event.slug()))
                .add("validThrough", event.closes().toString())
                .add("availability", SCHEMA + availability(window));
        Instant opens = event.registration().opensAt();
        if (opens != null) {
            offer.add("validFrom", opens.toString());
        }
        return offer;
    }

    private static String availability(EventView.RegistrationWindow window) {
        return switch (window) {
            case OPEN -> "InStock";
            case NOT_OPEN_YET -> "PreSale";
            case WAITING_LIST, FULL -> "SoldOut";
            case CLOSED -> "Discontinued";
        };
    }

    private static void capacities(JsonObjectBuilder json, EventView event) {
        int all = 0;
        int left = 0;
        for (EventView.Pool pool : event.pools()) {
            Integer capacity = pool.capacity();
            Integer free = pool.left();
            if (capacity == null || free == null) {
                return;
            }
            all += capacity;
            left += free;
            boolean online = pool.attendance().equals("ONLINE");
            json.add(online ? "maximumVirtualAttendeeCapacity" : "maximumPhysicalAttendeeCapacity", capacity);
        }
        if (all > 0) {
            json.add("maximumAttendeeCapacity", all).add("remainingAttendeeCapacity", left);
        }
    }

    private static void put(JsonObjectBuilder json, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            json.add(field, text);
        }
    }

    private static String local(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime());
    }
}
