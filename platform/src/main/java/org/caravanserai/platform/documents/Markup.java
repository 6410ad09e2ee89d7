package org.caravanserai.platform.documents;

import java.util.Collection;
import java.util.stream.Collectors;

/** A piece of XHTML that is well-formed by construction: texts are escaped, only pieces made here are taken as they are. */
public record Markup(String xhtml) {

    public static final Markup NONE = new Markup("");

    /** A text, with line breaks kept. */
    public static Markup text(String text) {
        return new Markup(escaped(text).replace("\n", "<br/>"));
    }

    /**
     * An element without attributes around its content.
     *
     * @param content {@link Markup} as it is, anything else as text
     */
    public static Markup element(String name, Object... content) {
        var inside = new StringBuilder();
        for (var part : content) {
            inside.append(of(part).xhtml());
        }
        return new Markup("<" + name + ">" + inside + "</" + name + ">");
    }

    /** The same element with an attribute more. */
    public Markup with(String attribute, String value) {
        int end = xhtml.indexOf('>');
        return new Markup(
                xhtml.substring(0, end) + " " + attribute + "=\"" + escaped(value) + "\"" + xhtml.substring(end));
    }

    /** Concatenates the parts. */
    public static Markup all(Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::xhtml).collect(Collectors.joining()));
    }

    /** Markup as it is, anything else as text. */
    static Markup of(Object value) {
        return value instanceof Markup markup ? markup : text(value.toString());
    }

    /** Without the characters that XML has no way to say. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
