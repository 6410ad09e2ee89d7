package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;
import org.caravanserai.web.cache.PublicChanges;

/** The public list of centers. */
@ApplicationScoped
public class CenterPagesCache implements CachedPages {

    private static final String LIST = "/centers";

    /** What the list reads; a map or a table with another address part is the same page. */
    static final Set<String> PARAMETERS =
            Set.of("column", "country", "export", "kind", "language", "page", "query", "sort", "state", "status");

    private final PublicChanges changes;

    @Inject
    CenterPagesCache(PublicChanges changes) {
        this.changes = changes;
    }

    @Override
    public Optional<Freshness> freshness(String path) {
        return path.equals(LIST) ? Optional.of(changes.ofLists().of(PARAMETERS)) : Optional.empty();
    }
}
