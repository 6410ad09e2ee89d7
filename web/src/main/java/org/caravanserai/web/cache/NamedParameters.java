package org.caravanserai.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as if it had only the parameters of these names that have a value, in one order: a stored answer must neither differ by what
 * it does not depend on, nor repeat to others what one visitor has added to the address.
 */
class NamedParameters extends HttpServletRequestWrapper {

    private final Set<String> names;
    private final @Nullable String query;

    /** How many values of each name the address gives; those of the path come in front of them later, by a forward. */
    private final Map<String, Integer> written = new HashMap<>();

    NamedParameters(HttpServletRequest request, Set<String> names) {
        super(request);
        this.names = names;
        this.query = kept(request.getQueryString());
        request.getParameterMap().forEach((name, values) -> written.put(name, values.length));
    }

    private @Nullable String kept(@Nullable String all) {
        if (all == null) {
            return null;
        }
        var kept = Stream.of(all.split("&", -1))
                .filter(pair -> pair.indexOf('=') > 0 && pair.indexOf('=') < pair.length() - 1)
                .filter(pair -> names.contains(name(pair)))
                .sorted(Comparator.comparing(NamedParameters::name))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : kept;
    }

    private static String name(String pair) {
        var written = pair.substring(0, pair.indexOf('='));
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return written;
        }
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var kept = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> {
            var most = names.contains(name) ? values.length : values.length - written.getOrDefault(name, 0);
            var own = Stream.of(values)
                    .limit(most)
                    .filter(value -> !value.isEmpty())
                    .toArray(String[]::new);
            if (own.length > 0) {
                kept.put(name, own);
            }
        });
        return kept;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
