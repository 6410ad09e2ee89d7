package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The product's own search, for a benchmark that runs without a container. */
public final class OpenSearch {

    /** One for all searches, as in the product; drawn by the first. */
    private static final AtomicReference<@Nullable EventSamples> SAMPLES = new AtomicReference<>();

    private OpenSearch() {}

    public static EventSearch over(Sql sql) {
        return new SqlEventSearch(sql, SAMPLES.updateAndGet(known -> known == null ? new EventSamples(sql) : known));
    }

    /** The days on which an event ends, as the product's index has them. */
    public static List<String> days(Instant endsAt) {
        return Days.tokens(endsAt);
    }
}
