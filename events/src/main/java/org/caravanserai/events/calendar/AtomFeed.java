package org.caravanserai.events.calendar;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.caravanserai.domain.events.listing.EventListItem;

/** A list of events as an Atom feed (RFC 4287). */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Addresses addresses;
    private final String language;
    private final UnaryOperator<String> cancelled;
    private final StringWriter text = new StringWriter();

    /**
     * @param cancelled the title of a cancelled event, from its own
     */
    AtomFeed(Addresses addresses, String language, UnaryOperator<String> cancelled) {
        this.addresses = addresses;
        this.language = language;
        this.cancelled = cancelled;
    }

    String of(String title, String address, List<EventListItem> events, Instant now) {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml:lang", language);
            element(out, "id", address);
            element(out, "title", title);
            link(out, "self", address);
            link(out, "alternate", addresses.base() + "/events");
            Instant updated = events.stream()
                    .map(EventListItem::updatedAt)
                    .max(Instant::compareTo)
                    .orElse(now);
            element(out, "updated", write(updated));
            for (EventListItem event : events) {
                entry(out, event);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void entry(XMLStreamWriter out, EventListItem event) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", "urn:uuid:" + event.id());
        var title = event.title().in(language);
        element(out, "title", event.cancelled() ? cancelled.apply(title) : title);
        link(out, "alternate", addresses.event(event.slug()));
        element(out, "published", write(event.publishedAt()));
        element(out, "updated", write(event.updatedAt()));
        out.writeStartElement("author");
        element(out, "name", event.organizerName().in(language));
        element(out, "uri", addresses.organization(event.organizerSlug()));
        out.writeEndElement();
        out.writeEmptyElement("category");
        out.writeAttribute("term", event.kind().name());
        element(out, "summary", summary(event));
        out.writeEndElement();
    }

    private String summary(EventListItem event) {
        ZoneId zone = ZoneId.of(event.timeZone());
        DateTimeFormatter minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", java.util.Locale.ROOT);
        StringBuilder summary = new StringBuilder()
                .append(minutes.format(event.startsAt().atZone(zone)))
                .append(" – ")
                .append(minutes.format(event.endsAt().atZone(zone)))
                .append(" (")
                .append(event.timeZone())
                .append(')');
        String city = event.city();
        if (city != null) {
            summary.append(", ").append(city);
        }
        String words = event.summary().in(language);
        return words.isEmpty()
                ? summary.toString()
                : summary.append(". ").append(words).toString();
    }

    private static String write(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter out, String name, String content) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(content.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
        out.writeEndElement();
    }
}
