package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;
import org.caravanserai.web.cache.PublicChanges;

/** The public list of calls, and the page of one call, which also contains times in the visitor's own zone. */
@ApplicationScoped
public class ExchangePagesCache implements CachedPages {

    private static final String LIST = "/exchanges";
    private static final Pattern CALL = Pattern.compile("/exchanges/[a-z0-9-]{2,80}");

    private final PublicChanges changes;

    @Inject
    ExchangePagesCache(PublicChanges changes) {
        this.changes = changes;
    }

    @Override
    public Optional<Freshness> freshness(String path) {
        if (path.equals(LIST)) {
            return Optional.of(changes.ofLists());
        }
        var lists = changes.ofLists();
        return CALL.matcher(path).matches()
                ? Optional.of(new Freshness(lists.version(), lists.longest(), true))
                : Optional.empty();
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallChanged changed) {
        changes.announce();
    }
}
