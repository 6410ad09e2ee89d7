package org.caravanserai.persistence.events.listing;

import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.persistence.shared.Sql;

/** The product's own search, for a benchmark that runs without a container. */
public final class OpenSearch {

    private OpenSearch() {}

    public static EventSearch over(Sql sql) {
        return new SqlEventSearch(sql);
    }
}
