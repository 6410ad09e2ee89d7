package org.caravanserai.schedule;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 so that reading it gives back every character that XML can hold, line ends included. */
final class XmlOut {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    XmlOut start(String name, @Nullable String... attributes) {
        indent();
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    XmlOut end() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    XmlOut text(String name, String text, @Nullable String... attributes) {
        indent();
        tag(name, attributes).append('>').append(escape(text));
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Like {@link #text}, followed by a processing instruction; none when {@code data} is null. */
    XmlOut carrying(String name, String text, @Nullable String data, @Nullable String... attributes) {
        indent();
        tag(name, attributes).append('>').append(escape(text));
        if (data != null) {
            instruction(data);
        }
        out.append("</").append(name).append(">\n");
        return this;
    }

    XmlOut empty(String name, @Nullable String... attributes) {
        indent();
        tag(name, attributes).append("/>\n");
        return this;
    }

    XmlOut carry(String data) {
        indent();
        instruction(data);
        out.append('\n');
        return this;
    }

    /** JSON in ASCII, with nothing in it that could end the instruction. */
    private void instruction(String json) {
        out.append("<?").append(ExtensionData.NAME).append(' ');
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x20 || c > 0x7E || c == '>') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append("?>");
    }

    private StringBuilder tag(String name, @Nullable String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(escape(value).replace("\n", "&#10;")).append('"');
            }
        }
        return out;
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    /** Without what XML 1.0 cannot hold. */
    static String legal(String text) {
        return text.codePoints().allMatch(XmlOut::isLegal)
                ? text
                : text.codePoints()
                        .filter(XmlOut::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlOut::isLegal).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
