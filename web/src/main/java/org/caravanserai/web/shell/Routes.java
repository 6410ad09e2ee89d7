package org.caravanserai.web.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of {@code WEB-INF/routes}: which page answers an address with parts in braces. Fixed words win over
 * braces, whatever the order of the lines.
 */
final class Routes {

    private static final Pattern PART = Pattern.compile("\\{([a-z0-9]+)}");

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    static Routes read(InputStream table) {
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Routes(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Route::parse)
                    .sorted(Comparator.comparingInt(
                            (Route route) -> route.names().size()))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page with the address' parts as its query, for example {@code /events/event.xhtml?slug=asean-week}. */
    Optional<String> pageFor(String address) {
        return routes.stream()
                .map(route -> route.match(address))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<String> pages() {
        return routes.stream().map(Route::page).distinct().toList();
    }

    private record Route(Pattern pattern, List<String> names, String page) {

        static Route parse(String line) {
            var columns = line.split("\\s+");
            if (columns.length != 2) {
                throw new IllegalArgumentException("Not an address and a page: " + line);
            }
            var names = PART.matcher(columns[0])
                    .results()
                    .map(part -> part.group(1))
                    .toList();
            return new Route(Pattern.compile(PART.matcher(columns[0]).replaceAll("([^/]+)")), names, columns[1]);
        }

        Optional<String> match(String address) {
            var matcher = pattern.matcher(address);
            return matcher.matches() ? Optional.of(page + query(matcher)) : Optional.empty();
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
