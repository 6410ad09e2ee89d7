package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** An XML element being turned into an object in the words of the JSON form, with the line of each field. */
final class RawXml {

    private static final Set<String> TEXTS = Set.of(
            "room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug", "track", "logo");
    private static final Set<String> MORE_TEXTS = Set.of("language", "description", "version", "acronym");

    /** Elements whose content has a special meaning. */
    enum Kind {
        SCHEDULE,
        CONFERENCE,
        EVENT
    }

    private final String at;
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();
    private final Map<String, List<JsonObject>> lists = new LinkedHashMap<>();
    private final Map<String, StringBuilder> elements = new LinkedHashMap<>();
    private final Map<String, String> lines = new HashMap<>();
    private JsonObject carried = JsonValue.EMPTY_JSON_OBJECT;

    RawXml(String at) {
        this.at = at;
    }

    JsonObject json() {
        JsonObjectBuilder json = Jsons.object();
        fields.forEach(json::add);
        elements.forEach((name, text) -> json.add(name, Jsons.text(text.toString())));
        lists.forEach((field, items) -> json.add(field, Jsons.array(items, item -> item)));
        return ExtensionData.overlay(json.build(), carried);
    }

    SourcePlace place() {
        return SourcePlace.lines(lines, at);
    }

    SourceObject raw(Notes notes) {
        return new SourceObject(json(), place(), notes);
    }

    void overlay(JsonObject difference) {
        if (!difference.isEmpty()) {
            carried = difference;
        }
    }

    /** Moves a field that the JSON form has elsewhere. */
    void take(RawXml from, String field) {
        JsonValue value = from.fields.remove(field);
        if (value != null) {
            fields.put(field, value);
        }
    }

    /** Takes the attributes of the element at hand; {@code renamed} pairs those the JSON form calls otherwise. */
    void attributes(XmlSource xml, String... renamed) {
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            for (int pair = 0; pair + 1 < renamed.length; pair += 2) {
                if (renamed[pair].equals(name)) {
                    name = renamed[pair + 1];
                }
            }
            put(name, xml.attribute(i), xml.place());
        }
    }

    void child(XmlSource xml, Kind kind) {
        String name = xml.name();
        lines.putIfAbsent(name, xml.place());
        switch (kind + "/" + name) {
            case "SCHEDULE/generator" -> fields.put(name, XmlLists.attributes(xml));
            case "CONFERENCE/color" -> fields.put("colors", XmlLists.attributes(xml));
            case "CONFERENCE/track" -> append("tracks", XmlLists.item(xml, "text", "href", "url"));
            case "CONFERENCE/days" -> put("daysCount", xml.content().text(), xml.place());
            case "EVENT/recording" -> recording(xml);
            case "EVENT/persons" -> list(xml, name, "person", "name");
            case "EVENT/links" -> list(xml, name, "link", "title");
            case "EVENT/attachments" -> list(xml, name, "attachment", "title");
            default -> plain(xml, name);
        }
    }

    private void plain(XmlSource xml, String name) {
        boolean bare = xml.attributes() == 0;
        String tag = xml.startTag();
        String place = xml.place();
        XmlSource.XmlText content = xml.content();
        boolean known = TEXTS.contains(name) || MORE_TEXTS.contains(name);
        if (known || (bare && !content.markup() && !fields.containsKey(name))) {
            put(name, content.text(), place);
        } else {
            String inside = content.markup() ? content.text() : XmlOut.escape(content.text());
            String field = "<" + name + ">";
            elements.computeIfAbsent(field, first -> new StringBuilder())
                    .append(tag)
                    .append(inside)
                    .append("</")
                    .append(name)
                    .append('>');
            lines.put(field, place);
        }
    }

    private void recording(XmlSource xml) {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String field =
                        switch (xml.name()) {
                            case "optout" -> "do_not_record";
                            default -> "recording_" + xml.name();
                        };
                String place = xml.place();
                put(field, xml.content().text(), place);
            }
        }
    }

    private void list(XmlSource xml, String field, String item, String text) {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals(item)) {
                    append(field, XmlLists.item(xml, text, "href", "url"));
                } else {
                    plain(xml, xml.name());
                }
            }
        }
    }

    private void append(String field, JsonObject item) {
        lists.computeIfAbsent(field, first -> new ArrayList<>()).add(item);
    }

    private void put(String field, String text, String place) {
        if (!text.isBlank()) {
            fields.put(field, Jsons.text(text));
            lines.put(field, place);
        }
    }
}
