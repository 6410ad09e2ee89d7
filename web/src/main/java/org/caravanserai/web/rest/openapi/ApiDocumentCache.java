package org.caravanserai.web.rest.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;

/** The description of the API, which the server would write out anew for each request; it stays the same as long as the application runs. */
@ApplicationScoped
public class ApiDocumentCache implements CachedPages {

    private static final String DOCUMENT = "/openapi";
    private static final Duration LONGEST = Duration.ofHours(1);

    @Override
    public Optional<Freshness> freshness(String path) {
        return path.equals(DOCUMENT) ? Optional.of(Freshness.ofComputed(LONGEST, Set.of("format"))) : Optional.empty();
    }
}
