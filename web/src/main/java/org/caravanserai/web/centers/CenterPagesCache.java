package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;
import org.caravanserai.web.cache.PublicChanges;

/** The public lists of centers and of classes. */
@ApplicationScoped
public class CenterPagesCache implements CachedPages {

    private static final String LIST = "/centers";
    private static final String CLASSES = "/classes";

    /** What the list reads; a map or a table with another address part is the same page. */
    static final Set<String> PARAMETERS =
            Set.of("column", "country", "export", "kind", "language", "page", "query", "sort", "state", "status");

    static final Set<String> CLASS_PARAMETERS = Set.of(
            "country",
            "daytime",
            "free",
            "language",
            "level",
            "online",
            "page",
            "place",
            "places",
            "query",
            "sort",
            "start",
            "weekday");

    private final PublicChanges changes;

    @Inject
    CenterPagesCache(PublicChanges changes) {
        this.changes = changes;
    }

    @Override
    public Optional<Freshness> freshness(String path) {
        return switch (path) {
            case LIST -> Optional.of(changes.ofLists().of(PARAMETERS));
            case CLASSES -> Optional.of(changes.ofLists().of(CLASS_PARAMETERS));
            default -> Optional.empty();
        };
    }
}
