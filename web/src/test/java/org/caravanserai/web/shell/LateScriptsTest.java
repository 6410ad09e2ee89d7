package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateScriptsTest {

    private final StringWriter page = new StringWriter();
    private final ResponseWriter writer = new LateScripts(new Plain(page));

    @Test
    void scriptInAFileIsDeferredOnce() throws IOException {
        writer.startElement("script", null);
        writer.writeURIAttribute("src", "/a.js", null);
        writer.endElement("script");
        writer.startElement("script", null);
        writer.writeAttribute("src", "/b.js", null);
        writer.writeAttribute("defer", "defer", null);
        writer.endElement("script");
        writer.startElement("script", null);
        writer.writeAttribute("defer", "defer", null);
        writer.writeAttribute("src", "/c.js", null);
        writer.endElement("script");

        assertThat(page)
                .hasToString("<script defer=defer src=/a.js></script><script defer=defer src=/b.js></script>"
                        + "<script defer=defer src=/c.js></script>");
    }

    @Test
    void scriptInThePageWaitsForFiles() throws IOException {
        writer.startElement("script", null);
        writer.writeAttribute("id", "x", null);
        writer.write("one();");
        writer.writeText("two();", null);
        writer.endElement("script");

        assertThat(page)
                .hasToString(
                        "<script id=x>document.addEventListener('DOMContentLoaded',function(){one();two();});</script>");
    }

    @Test
    void dataAndTextAreLeftAlone() throws IOException {
        writer.startElement("script", null);
        writer.writeAttribute("type", "application/ld+json", null);
        writer.write("{}");
        writer.endElement("script");
        writer.startElement("p", null);
        writer.write("text");
        writer.endElement("p");

        assertThat(page).hasToString("<script type=application/ld+json>{}</script><p>text</p>");
    }

    /** Writes elements with their attributes, without regard to what must be escaped. */
    private static final class Plain extends ResponseWriter {

        private final Writer out;
        private boolean open;

        private Plain(Writer out) {
            this.out = out;
        }

        private void close(String next) throws IOException {
            out.write((open ? ">" : "") + next);
            open = false;
        }

        @Override
        public void startElement(String name, @Nullable UIComponent component) throws IOException {
            close("<" + name);
            open = true;
        }

        @Override
        public void endElement(String name) throws IOException {
            close("</" + name + ">");
        }

        @Override
        public void writeAttribute(String name, Object value, @Nullable String property) throws IOException {
            out.write(" " + name + "=" + value);
        }

        @Override
        public void writeURIAttribute(String name, Object value, @Nullable String property) throws IOException {
            writeAttribute(name, value, property);
        }

        @Override
        public void writeText(Object text, @Nullable String property) throws IOException {
            close(text.toString());
        }

        @Override
        public void writeText(char[] text, int from, int length) throws IOException {
            close(new String(text, from, length));
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            close(new String(text, from, length));
        }

        @Override
        public void writeComment(Object comment) {}

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer other) {
            return new Plain(other);
        }

        @Override
        public void startDocument() {}

        @Override
        public void endDocument() {}

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
