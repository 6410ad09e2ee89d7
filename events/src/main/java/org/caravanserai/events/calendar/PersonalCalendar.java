package org.caravanserai.events.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.platform.calendar.ICalendar;
import org.caravanserai.platform.calendar.ZoneDescription;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.language.CountryWords;
import org.jspecify.annotations.Nullable;

/**
 * An event in the calendar of one participant (RFC 5545, 5546). It has the identity that the event has in public calendars, and a
 * sequence that goes up with every change of the event, so that a later one replaces an earlier one.
 */
@ApplicationScoped
public class PersonalCalendar {

    private static final Pattern ADDRESS = Pattern.compile("<([^<>]+)>");

    private final Settings settings;
    private final Clock clock;

    @Inject
    public PersonalCalendar(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The file of an email, which asks the reader's calendar to put the event in, change it or take it out. */
    String toSend(ParticipantView event, String language) {
        return write(event, language, method(event));
    }

    static String method(ParticipantView event) {
        return event.isOff() ? "CANCEL" : "PUBLISH";
    }

    /** A calendar to look at and keep. */
    public String toKeep(ParticipantView event, String language) {
        return write(event, language, null);
    }

    /**
     * A calendar to subscribe to.
     *
     * @param name what programs show the calendar as
     */
    public String toFollow(String name, List<ParticipantView> events, String language) {
        var out = open().text("NAME", name)
                .text("X-WR-CALNAME", name)
                .value("REFRESH-INTERVAL;VALUE=DURATION", EventCalendar.REFRESH);
        if (events.isEmpty()) {
            ZoneDescription.ofUtc(out);
        }
        events.stream()
                .collect(Collectors.groupingBy(ParticipantView::timeZone))
                .forEach((zone, there) -> {
                    var from = there.stream().map(ParticipantView::startsAt).min(Comparator.naturalOrder());
                    var to = there.stream().map(ParticipantView::endsAt).max(Comparator.naturalOrder());
                    ZoneDescription.write(
                            out, ZoneId.of(zone), from.orElseGet(clock::instant), to.orElseGet(clock::instant));
                });
        events.forEach(event -> write(out, event, language));
        return out.end("VCALENDAR").toString();
    }

    private static ICalendar open() {
        return new ICalendar()
                .begin("VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", EventCalendar.PRODUCT)
                .value("CALSCALE", "GREGORIAN");
    }

    private String write(ParticipantView event, String language, @Nullable String method) {
        var out = open();
        if (method != null) {
            out.value("METHOD", method);
        }
        ZoneDescription.write(out, ZoneId.of(event.timeZone()), event.startsAt(), event.endsAt());
        write(out, event, language);
        return out.end("VCALENDAR").toString();
    }

    private void write(ICalendar out, ParticipantView event, String language) {
        var zone = ZoneId.of(event.timeZone());
        out.begin("VEVENT")
                .value("UID", EventCalendar.uid(event.event()))
                .utc("DTSTAMP", clock.instant())
                .value("SEQUENCE", Long.toString(event.eventVersion()))
                .value("STATUS", status(event))
                .local("DTSTART", event.startsAt(), zone)
                .local("DTEND", event.endsAt(), zone)
                .value("ORGANIZER" + organizerName(event), "mailto:" + organizerAddress(event))
                .text("SUMMARY", event.title().in(language))
                .text("DESCRIPTION", description(event, language))
                .text("LOCATION", location(event, language))
                .value("URL", settings.address("/events/" + event.slug()));
        var joinLink = event.info().joinLink();
        if (joinLink != null) {
            out.value("CONFERENCE;VALUE=URI;FEATURE=VIDEO", joinLink);
        }
        out.end("VEVENT");
    }

    private static String status(ParticipantView event) {
        if (event.isOff()) {
            return "CANCELLED";
        }
        return event.isCertain() ? "CONFIRMED" : "TENTATIVE";
    }

    private static String organizerName(ParticipantView event) {
        var name = event.info().contactName();
        return name == null ? "" : ";CN=\"" + name.replaceAll("[\"\\p{Cntrl}]", "'") + "\"";
    }

    /** The organizer of the invitation: the event's contact, or the sender of the emails. */
    private String organizerAddress(ParticipantView event) {
        var contact = event.info().contactEmail();
        if (contact != null) {
            return contact.value();
        }
        var sender = settings.get(Setting.MAIL_FROM);
        var address = ADDRESS.matcher(sender);
        return address.find() ? address.group(1) : sender.strip();
    }

    private static String description(ParticipantView event, String language) {
        return joined(
                "\n\n",
                event.summary().in(language),
                event.info().joinLink(),
                event.info().contact());
    }

    private static String location(ParticipantView event, String language) {
        var joinLink = event.info().joinLink();
        if (joinLink != null) {
            return joinLink;
        }
        var place = event.venue();
        var country = place.country() == null ? null : CountryWords.of(place.country(), language);
        return event.isOnline() ? "" : joined(", ", place.name(), place.city(), country);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
