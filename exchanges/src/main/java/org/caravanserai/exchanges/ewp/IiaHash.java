package org.caravanserai.exchanges.ewp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The {@code iia-hash} of IIA 7: SHA-256 of a text made of the identifiers of both copies and of every value of the
 * cooperation conditions, as the official transformation ({@code resources/xsltKit} of ewp-specs-api-iias) makes it. Contacts and
 * what is marked as not yet defined do not count; texts count as they are written.
 */
final class IiaHash {

    private static final Set<String> YEARS =
            Set.of("receiving-first-academic-year-id", "receiving-last-academic-year-id");
    private static final Set<String> CONTACTS = Set.of("sending-contact", "receiving-contact");
    private static final String NOT_YET_DEFINED = "not-yet-defined";
    private static final String EARLIER_VALUE = "v6-value";

    private IiaHash() {}

    /**
     * @param iia the element {@code iia}
     * @return 64 hexadecimal digits
     */
    static String of(Element iia) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text(iia).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The text that is hashed. */
    static String text(Element iia) {
        var text = new StringBuilder();
        var conditions = child(iia, "cooperation-conditions");
        if (conditions != null && isTrue(conditions.getAttribute("terminated-as-a-whole"))) {
            text.append("_@terminated-as-a-whole@_");
        }
        int number = 0;
        for (var partner : children(iia)) {
            if (name(partner).equals("partner")) {
                number++;
                text.append(dumped("iia-id_" + number, value(child(partner, "iia-id"))));
            }
        }
        for (var mobility : conditions == null ? List.<Element>of() : children(conditions)) {
            if (!isTrue(mobility.getAttribute(NOT_YET_DEFINED))) {
                children(mobility).forEach(each -> dump(each, text));
            }
            for (var year : List.of("receiving-first-academic-year-id", "receiving-last-academic-year-id")) {
                text.append(dumped(year, value(child(mobility, year))));
            }
        }
        return text.toString();
    }

    private static void dump(Element element, StringBuilder text) {
        if (isTrue(element.getAttribute(NOT_YET_DEFINED))) {
            return;
        }
        var within = children(element);
        if (!YEARS.contains(name(element))) {
            var parent = element.getParentNode();
            var path = name(parent.getParentNode()) + "." + name(parent) + "." + name(element);
            for (var attribute : attributes(element)) {
                text.append("_@%s.%s=%s@_".formatted(path, name(attribute), attribute.getValue()));
            }
            if (within.isEmpty()) {
                text.append(dumped(path, value(element)));
            }
        }
        if (!CONTACTS.contains(name(element))) {
            within.forEach(each -> dump(each, text));
        }
    }

    private static String dumped(String name, String value) {
        return "_" + name + "=" + value + "_";
    }

    private static String value(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        var earlier = name(element).equals("isced-f-code") ? element.getAttribute(EARLIER_VALUE) : "";
        return earlier.isEmpty() ? element.getTextContent() : earlier;
    }

    /** The relevant attributes sorted by name, since their order has no meaning in XML. */
    private static List<Attr> attributes(Element element) {
        var found = new ArrayList<Attr>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            var name = name(attribute);
            if (!name.equals(NOT_YET_DEFINED)
                    && !name.equals(EARLIER_VALUE)
                    && !attribute.getName().startsWith("xmlns")) {
                found.add(attribute);
            }
        }
        found.sort(Comparator.comparing(IiaHash::name));
        return found;
    }

    private static boolean isTrue(String value) {
        return value.equals("true") || value.equals("1");
    }

    static @Nullable Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }
}
