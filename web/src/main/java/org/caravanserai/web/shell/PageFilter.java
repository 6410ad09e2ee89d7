package org.caravanserai.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Characters;

/**
 * Gives pages addresses without an extension: a line of the {@link Routes}, else the file of the same name, else
 * {@code index.xhtml} in the folder of that name. The files themselves have no address of their own.
 */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern NOT_A_PAGE = Pattern.compile(
            "/api/.*|/(openapi|health|metrics|resources|jakarta\\.faces\\.resource|jakarta\\.faces\\.push)(/.*)?");

    private final transient Map<String, Optional<String>> files = new ConcurrentHashMap<>();
    private transient Routes routes = Routes.NONE;

    @Override
    public void init() {
        routes = Routes.read(getServletContext());
        routes.keep(getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (NOT_A_PAGE.matcher(address).matches()) {
            if (address.startsWith("/resources/")) {
                var named = request.getParameter("v") != null || address.startsWith("/resources/fonts/");
                response.setHeader(
                        "Cache-Control", named ? "public, max-age=31536000, immutable" : "public, max-age=3600");
            }
            chain.doFilter(request, response);
            return;
        }
        if (address.endsWith("/") && address.length() > 1 && request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", withoutSlash(request));
            return;
        }
        if (address.endsWith(".xhtml") || !Characters.allUsable(address)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var page = routes.pageFor(address).or(() -> file(address));
        if (page.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            show(page.get(), new UsableParameters(request), response);
        }
    }

    /** Gives what the domain said to the container bare, so that web.xml finds its error page. */
    private static void show(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            request.getRequestDispatcher(page).forward(request, response);
        } catch (ServletException wrapped) {
            var failure = FailureHandler.domain(wrapped);
            if (failure == null) {
                throw wrapped;
            }
            throw failure;
        }
    }

    /** Leading slashes are cut to one: two would name another host. */
    private static String withoutSlash(HttpServletRequest request) {
        var path = request.getRequestURI().replaceAll("/+$", "").replaceAll("^/*", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Only hits are remembered: addresses that lead nowhere are without number. */
    private Optional<String> file(String address) {
        var known = files.get(address);
        if (known != null) {
            return known;
        }
        var found = address.equals("/")
                ? existing("/index.xhtml")
                : existing(address + ".xhtml").or(() -> existing(address + "/index.xhtml"));
        if (found.isPresent()) {
            files.put(address, found);
        }
        return found;
    }

    private Optional<String> existing(String page) {
        try {
            var hidden = page.startsWith("/WEB-INF") || page.startsWith("/META-INF") || page.contains("..");
            return hidden || getServletContext().getResource(page) == null ? Optional.empty() : Optional.of(page);
        } catch (MalformedURLException nonsense) {
            return Optional.empty();
        }
    }
}
