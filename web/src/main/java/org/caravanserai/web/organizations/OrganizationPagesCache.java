package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;
import org.caravanserai.web.cache.PublicChanges;

/** The public directory of organizations. */
@ApplicationScoped
public class OrganizationPagesCache implements CachedPages {

    private static final String LIST = "/organizations";

    private final PublicChanges changes;

    @Inject
    OrganizationPagesCache(PublicChanges changes) {
        this.changes = changes;
    }

    @Override
    public Optional<Freshness> freshness(String path) {
        return path.equals(LIST) ? Optional.of(changes.ofLists()) : Optional.empty();
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationsChanged changed) {
        changes.announce();
    }
}
