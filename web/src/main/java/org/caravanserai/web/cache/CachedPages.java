package org.caravanserai.web.cache;

import java.util.Optional;

/**
 * Public addresses of an area whose answers may be cached for visitors who are not signed in: an application-scoped bean in the
 * area's own package. Such an answer may depend on the address with its query, on the language, on light or dark colours, and on
 * the visitor's time zone if {@link Freshness} says so, and on nothing else.
 */
public interface CachedPages {

    /**
     * @param path the address without its query
     * @return how long an answer of this address is valid; empty for other addresses and for answers that must not be cached
     */
    Optional<Freshness> freshness(String path);
}
