package org.caravanserai.platform.searches;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;

/** What the query of an address of a list asks, value by value: always in the same order, and without what only concerns the page. */
final class AskedSearch {

    private static final Set<String> OF_THE_PAGE = Set.of("page", "size", "sort", "lang");

    private final Map<String, List<String>> values;

    private AskedSearch(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * @param parameters what the list can be asked
     * @throws Invalid for {@code query} when it asks for something else
     */
    static AskedSearch read(String query, List<String> parameters) {
        var read = new LinkedHashMap<String, List<String>>();
        parameters.forEach(name -> read.put(name, new ArrayList<>()));
        for (var pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : decoded(pair.substring(equals + 1)).strip();
            if (!value.isEmpty() && !OF_THE_PAGE.contains(name)) {
                var known = read.get(name);
                if (known == null) {
                    throw new Invalid("query", "unknown-reference", name);
                }
                known.add(value);
            }
        }
        read.values().removeIf(List::isEmpty);
        return new AskedSearch(read);
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** As it is kept. */
    String query() {
        return values.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new Invalid("query", "unknown-reference", text);
        }
    }
}
