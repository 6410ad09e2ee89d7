package org.caravanserai.schedule;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caravanserai.platform.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/** A pull reader of untrusted XML: no document types, no entities but the five, nothing from outside. */
final class XmlSource {

    private static final int DEEPEST = 100;

    private final XMLStreamReader reader;
    private final ReadingLimits limits;

    XmlSource(InputStream content, ReadingLimits limits) {
        this.limits = limits;
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            factory.setXMLResolver((publicId, systemId, base, namespace) -> {
                throw new XMLStreamException("nothing is read from outside");
            });
            reader = factory.createXMLStreamReader(content);
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    int next() {
        limits.step(this::place);
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableSchedule(place(), UnreadableSchedule.Why.DOCUMENT_TYPE);
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw unreadable(malformed);
        }
    }

    boolean ended() {
        return reader.getEventType() == XMLStreamConstants.END_DOCUMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String place() {
        return "line " + reader.getLocation().getLineNumber() + ", column "
                + reader.getLocation().getColumnNumber();
    }

    /** What our own export has put beside the strict form at this point; empty for every other instruction. */
    JsonObject carried() {
        if (!ExtensionData.NAME.equals(reader.getPITarget()) || reader.getPIData() == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        var found = JsonLimits.firstExcess(reader.getPIData(), Jsons.DEEPEST);
        if (found != null) {
            throw new UnreadableSchedule(place(), UnreadableSchedule.Why.of(found.excess()));
        }
        try {
            return Jsons.parse(reader.getPIData()) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        } catch (JsonException foreign) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    /** The text of the element at hand, markup in it as markup; ends on its end tag. */
    XmlText content() {
        StringBuilder text = new StringBuilder();
        JsonObject carried = JsonValue.EMPTY_JSON_OBJECT;
        Deque<String> open = new ArrayDeque<>();
        boolean markup = false;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(open.isEmpty() ? reader.getText() : XmlOut.escape(reader.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> carried = carried();
                case XMLStreamConstants.START_ELEMENT -> {
                    markup = true;
                    text.append(startTag());
                    open.push(name());
                    if (open.size() > DEEPEST) {
                        throw new UnreadableSchedule(place(), UnreadableSchedule.Why.TOO_DEEP);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.isEmpty()) {
                        return new XmlText(text.toString(), markup, carried);
                    }
                    text.append("</").append(open.pop()).append('>');
                }
                default -> {}
            }
        }
    }

    /** Passes over the element at hand and all that is in it. */
    void skip() {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** The start tag at hand as text, attributes included. */
    String startTag() {
        StringBuilder tag = new StringBuilder("<").append(name());
        for (int i = 0; i < attributes(); i++) {
            tag.append(' ').append(attributeName(i)).append("=\"");
            tag.append(XmlOut.escape(attribute(i)).replace("\n", "&#10;")).append('"');
        }
        return tag.append('>').toString();
    }

    /**
     * What an element holds.
     *
     * @param markup whether there are elements in it
     * @param carried by our own instruction in it
     */
    record XmlText(String text, boolean markup, JsonObject carried) {}

    private static UnreadableSchedule unreadable(XMLStreamException malformed) {
        String place = malformed.getLocation() == null
                ? "line 1"
                : "line " + malformed.getLocation().getLineNumber() + ", column "
                        + malformed.getLocation().getColumnNumber();
        return new UnreadableSchedule(place, UnreadableSchedule.Why.MALFORMED_XML);
    }
}
