package org.caravanserai.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page be read before its scripts have come: those in files are deferred, and those that stand in the page wait for them. Not for
 * pages with forms, whose handlers of events PrimeFaces writes behind this writer's back.
 */
class LateScripts extends ResponseWriterWrapper {

    private static final Set<String> LANGUAGES = Set.of("", "text/javascript", "application/javascript");

    private boolean script;
    private boolean deferred;
    private boolean waiting;

    LateScripts(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        script = name.equalsIgnoreCase("script");
        deferred = false;
        waiting = false;
        super.startElement(name, component);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        if (attributeIsNew(name, value)) {
            super.writeAttribute(name, value, property);
        }
    }

    @Override
    public void writeURIAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        if (attributeIsNew(name, value)) {
            super.writeURIAttribute(name, value, property);
        }
    }

    /** Defers a script that names its file, which may say so itself; leaves alone what is no script but data. */
    private boolean attributeIsNew(String name, @Nullable Object value) throws IOException {
        if (!script) {
            return true;
        }
        if (name.equalsIgnoreCase("type") && value != null && !LANGUAGES.contains(value.toString())) {
            script = false;
        } else if (name.equalsIgnoreCase("src") && !deferred) {
            deferred = true;
            super.writeAttribute("defer", "defer", null);
        } else if (name.equalsIgnoreCase("defer")) {
            var first = !deferred;
            deferred = true;
            return first;
        }
        return true;
    }

    /** What a script in the page says comes after the scripts in files: the browser tells of a page that is read when it has run those. */
    private void waitForFiles() throws IOException {
        if (script && !deferred && !waiting) {
            waiting = true;
            super.write("document.addEventListener('DOMContentLoaded',function(){");
        }
    }

    @Override
    public void write(int character) throws IOException {
        waitForFiles();
        super.write(character);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        waitForFiles();
        super.write(text, from, length);
    }

    @Override
    public void write(char[] text) throws IOException {
        waitForFiles();
        super.write(text);
    }

    @Override
    public void write(String text) throws IOException {
        waitForFiles();
        super.write(text);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        waitForFiles();
        super.write(text, from, length);
    }

    @Override
    public void writeText(Object text, @Nullable String property) throws IOException {
        waitForFiles();
        super.writeText(text, property);
    }

    @Override
    public void writeText(Object text, @Nullable UIComponent component, @Nullable String property) throws IOException {
        waitForFiles();
        super.writeText(text, component, property);
    }

    @Override
    public void writeText(char[] text, int from, int length) throws IOException {
        waitForFiles();
        super.writeText(text, from, length);
    }

    @Override
    public void endElement(String name) throws IOException {
        if (waiting) {
            super.write("});");
        }
        script = false;
        waiting = false;
        super.endElement(name);
    }
}
