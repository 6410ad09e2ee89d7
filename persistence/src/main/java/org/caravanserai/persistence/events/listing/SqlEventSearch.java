package org.caravanserai.persistence.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.caravanserai.domain.events.listing.EventListItem;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEventSearch implements EventSearch {

    @Inject
    private Sql sql;

    @Override
    public Page<EventListItem> find(EventQuery query, Instant now) {
        var statement = new EventSearchStatement(query, now);
        var lines = sql.list(statement.sql(), EventLine::read, statement.parameters());
        long total = lines.isEmpty() ? 0 : lines.get(0).total();
        var items = lines.stream().map(EventLine::item).filter(Objects::nonNull).toList();
        return new Page<>(items, query.page(), query.size(), total);
    }
}
