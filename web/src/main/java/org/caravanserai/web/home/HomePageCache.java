package org.caravanserai.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;
import org.caravanserai.web.cache.PublicChanges;

/** The home page, whose sections are short lists of the areas. */
@ApplicationScoped
public class HomePageCache implements CachedPages {

    private final PublicChanges changes;

    @Inject
    HomePageCache(PublicChanges changes) {
        this.changes = changes;
    }

    @Override
    public Optional<Freshness> freshness(String path) {
        return path.equals("/") ? Optional.of(changes.ofLists()) : Optional.empty();
    }
}
