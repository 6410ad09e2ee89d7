package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.persistence.shared.Sql;

/** The product's own search, for a benchmark that runs without a container. */
public final class OpenSearch {

    private OpenSearch() {}

    public static EventSearch over(Sql sql) {
        return new SqlEventSearch(sql);
    }

    /** The days on which an event ends, as the product's index has them. */
    public static List<String> days(Instant endsAt) {
        return Days.tokens(endsAt);
    }
}
