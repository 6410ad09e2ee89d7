package org.caravanserai.web.shell;

import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which page answers an address with parts in braces: the lines of all files {@code WEB-INF/{area}/routes}. A line is an address
 * and a page, for example {@code /things/{slug} /things/thing.xhtml}; the parts arrive as request parameters. A third column {@code
 * files} says that the page takes files. Every other page needs no line: {@code /about} is {@code /about.xhtml}, {@code
 * /manage/things} is {@code /manage/things.xhtml} or {@code /manage/things/index.xhtml}. Fixed words win over braces, whatever
 * the order of the lines.
 */
final class Routes {

    static final Routes NONE = new Routes(List.of());

    private static final Pattern PART = Pattern.compile("\\{([a-z0-9]+)}");
    private static final String FILES = "files";

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    /** The routes of every area. */
    static Routes read(ServletContext context) {
        return read(context.getResourcePaths("/WEB-INF/").stream()
                .filter(path -> path.endsWith("/"))
                .sorted()
                .map(folder -> context.getResourceAsStream(folder + "routes"))
                .filter(table -> table != null));
    }

    /** Lets what runs in pages ask them. */
    void keep(ServletContext context) {
        context.setAttribute(Routes.class.getName(), this);
    }

    /** The routes that were kept in the application. */
    static Routes of(Map<String, Object> application) {
        return application.get(Routes.class.getName()) instanceof Routes kept ? kept : NONE;
    }

    static Routes read(Stream<InputStream> tables) {
        return new Routes(tables.flatMap(Routes::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Route::parse)
                .sorted(Comparator.comparingInt((Route route) -> route.names().size()))
                .toList());
    }

    private static Stream<String> lines(InputStream table) {
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page with the address' parts as its query, for example {@code /things/thing.xhtml?slug=first}. */
    Optional<String> pageFor(String address) {
        return routes.stream()
                .map(route -> route.match(address))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** URL patterns of the addresses whose pages take files. */
    List<String> uploads() {
        return routes.stream()
                .filter(Route::takesFiles)
                .map(Route::servletPattern)
                .distinct()
                .toList();
    }

    private record Route(String address, Pattern pattern, List<String> names, String page, boolean takesFiles) {

        static Route parse(String line) {
            var columns = line.split("\\s+");
            var takesFiles = columns.length == 3 && columns[2].equals(FILES);
            if (columns.length != 2 && !takesFiles) {
                throw new IllegalArgumentException("Not an address and a page: " + line);
            }
            var names = PART.matcher(columns[0])
                    .results()
                    .map(part -> part.group(1))
                    .toList();
            var pattern = Pattern.compile(PART.matcher(columns[0]).replaceAll("([^/]+)"));
            return new Route(columns[0], pattern, names, columns[1], takesFiles);
        }

        Optional<String> match(String address) {
            var matcher = pattern.matcher(address);
            return matcher.matches() ? Optional.of(page + query(matcher)) : Optional.empty();
        }

        /** Servlets know no parts in the middle of an address: everything below the first one. */
        String servletPattern() {
            int part = address.indexOf('{');
            return part < 0 ? address : address.substring(0, part) + "*";
        }

        private String query(Matcher matcher) {
            var query = new StringBuilder();
            for (var i = 0; i < names.size(); i++) {
                query.append(i == 0 ? '?' : '&')
                        .append(names.get(i))
                        .append('=')
                        .append(URLEncoder.encode(matcher.group(i + 1), StandardCharsets.UTF_8));
            }
            return query.toString();
        }
    }
}
