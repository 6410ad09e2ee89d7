package org.caravanserai.web.shell;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;

/** A request for a page's file as Faces gets it where no other servlet has the folder of the file. */
final class PageRequest extends HttpServletRequestWrapper {

    static final String FACES = "faces";
    static final String EXTENSION = ".xhtml";

    private final String page;

    PageRequest(HttpServletRequest request, String page) {
        super(request);
        this.page = page;
    }

    @Override
    public String getServletPath() {
        return page;
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public HttpServletMapping getHttpServletMapping() {
        return new ByExtension(page.substring(1, page.length() - EXTENSION.length()));
    }

    private record ByExtension(String value) implements HttpServletMapping {

        @Override
        public String getMatchValue() {
            return value;
        }

        @Override
        public String getPattern() {
            return "*" + EXTENSION;
        }

        @Override
        public String getServletName() {
            return FACES;
        }

        @Override
        public MappingMatch getMappingMatch() {
            return MappingMatch.EXTENSION;
        }
    }
}
