package org.caravanserai.events.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventView;

/** Addresses of calendars on the web that open with an event filled in. */
public final class CalendarLinks {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarLinks() {}

    /**
     * Google's calendar.
     *
     * @param address of the page of the event
     */
    public static String google(EventView event, String language, String address) {
        return "https://calendar.google.com/calendar/render?action=TEMPLATE&text="
                + encoded(event.title().in(language)) + "&dates=" + COMPACT.format(event.startsAt()) + "/"
                + COMPACT.format(event.endsAt()) + "&ctz=" + encoded(event.timeZone()) + "&details=" + encoded(address)
                + "&location=" + encoded(place(event));
    }

    /**
     * Outlook on the web, for accounts of one's own.
     *
     * @param address of the page of the event
     */
    public static String outlook(EventView event, String language, String address) {
        return outlook("https://outlook.live.com", event, language, address);
    }

    /**
     * Outlook on the web, for accounts of universities and companies.
     *
     * @param address of the page of the event
     */
    public static String outlookAtWork(EventView event, String language, String address) {
        return outlook("https://outlook.office.com", event, language, address);
    }

    private static String outlook(String host, EventView event, String language, String address) {
        return host + "/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent&subject="
                + encoded(event.title().in(language)) + "&startdt="
                + encoded(event.startsAt().toString()) + "&enddt="
                + encoded(event.endsAt().toString()) + "&body=" + encoded(address) + "&location="
                + encoded(place(event));
    }

    private static String place(EventView event) {
        return Stream.of(event.venue().name(), event.venue().city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
