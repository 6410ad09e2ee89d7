package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The small elements of schedule.xml: attributes and a text. */
final class XmlLists {

    private XmlLists() {}

    /** The attributes as an object; passes over the content. */
    static JsonObject attributes(XmlSource xml) {
        JsonObjectBuilder object = attributesOnly(xml, "", "");
        JsonObject carried = xml.content().carried();
        return ExtensionData.overlay(object.build(), carried);
    }

    /** Attributes, one of them renamed, and the text under {@code text}. */
    static JsonObject item(XmlSource xml, String text, String renamed, String as) {
        JsonObjectBuilder object = attributesOnly(xml, renamed, as);
        XmlSource.XmlText content = xml.content();
        if (!content.text().isBlank()) {
            object.add(text, content.text());
        }
        return ExtensionData.overlay(object.build(), content.carried());
    }

    private static JsonObjectBuilder attributesOnly(XmlSource xml, String renamed, String as) {
        JsonObjectBuilder object = Jsons.object();
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (!xml.attribute(i).isBlank()) {
                object.add(name.equals(renamed) ? as : name, xml.attribute(i));
            }
        }
        return object;
    }
}
