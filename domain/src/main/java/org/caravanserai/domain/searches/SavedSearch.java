package org.caravanserai.domain.searches;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;

/**
 * What somebody looks for again and again in a public list.
 *
 * @param list in which they look: the name of its source
 * @param query what they look for, as the query of the address of that list; empty for everything in it
 * @param name what they call it
 */
public record SavedSearch(UUID id, UUID account, String list, String query, String name, Instant createdAt) {

    /** Letters of a name. */
    public static final int LONGEST_NAME = 100;

    /** Letters of what is looked for. */
    public static final int LONGEST_QUERY = 2_000;

    /** How many a person may keep. */
    public static final int MOST = 20;

    /**
     * @throws Invalid {@code required} or {@code text-too-long} for the name, {@code text-too-long} for what is looked for
     */
    public SavedSearch {
        name = ShortText.needed("name", name, LONGEST_NAME);
        new Invalid.Collector().atMost("query", query, LONGEST_QUERY).throwIfAny();
    }
}
