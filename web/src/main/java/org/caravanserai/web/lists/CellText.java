package org.caravanserai.web.lists;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.Writer;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of what is rendered: what readers see in a cell of a list, a line for each block. What a reader presses or
 * what only decorates is left out.
 */
final class CellText extends ResponseWriter {

    private static final Set<String> BLOCKS = Set.of("div", "p", "li", "br", "dt", "dd", "tr");
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "button", "select", "textarea", "svg");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{A0}]+");

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int leftOutFrom;

    /** Lines without blank ones, with single spaces between words. */
    String get() {
        return text.toString()
                .lines()
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    private void add(String more) {
        if (leftOutFrom == 0) {
            text.append(SPACE.matcher(more).replaceAll(" "));
        }
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) {
        depth++;
        if (leftOutFrom == 0 && LEFT_OUT.contains(name)) {
            leftOutFrom = depth;
        }
        if (leftOutFrom == 0 && BLOCKS.contains(name)) {
            text.append('\n');
        }
    }

    @Override
    public void endElement(String name) {
        if (leftOutFrom == depth) {
            leftOutFrom = 0;
        }
        if (leftOutFrom == 0 && BLOCKS.contains(name)) {
            text.append('\n');
        }
        depth--;
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) {
        if (leftOutFrom == 0 && name.equals("aria-hidden") && "true".equals(Objects.toString(value))) {
            leftOutFrom = depth;
        }
    }

    @Override
    public void writeText(@Nullable Object written, @Nullable String property) {
        add(Objects.toString(written, ""));
    }

    @Override
    public void writeText(char[] written, int offset, int length) {
        add(new String(written, offset, length));
    }

    @Override
    public void write(char[] written, int offset, int length) {
        add(TAG.matcher(new String(written, offset, length)).replaceAll(" "));
    }

    @Override
    public void writeURIAttribute(String name, @Nullable Object value, @Nullable String property) {
        // An address is not read.
    }

    @Override
    public void writeComment(Object comment) {
        // Nor is a comment.
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return this;
    }

    @Override
    public void startDocument() {
        // No document frame to write.
    }

    @Override
    public void endDocument() {
        // No document frame to write.
    }

    @Override
    public void flush() {
        // The text is already complete.
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
