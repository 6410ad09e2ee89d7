package org.caravanserai.domain.searches;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;

/** All saved searches, with the keys of everything that was ever found for them: so nothing is told twice. */
public interface SavedSearches {

    /**
     * A search in the list of its owner.
     *
     * @param unseen how much was found later that the owner has not seen
     */
    record Line(SavedSearch search, long unseen) {}

    /** Something that was found after the search had been saved. */
    record FoundLater(String key, Instant at, boolean seen) {}

    /**
     * @param known keys of what it finds now: none of it is ever told
     * @throws Conflict when the account has one in this list for the same
     */
    void add(SavedSearch search, Collection<String> known);

    /** Those of an account, the oldest first. */
    List<Line> of(UUID account);

    /** One of this account; empty when it is somebody else's. */
    Optional<SavedSearch> find(UUID account, UUID id);

    void rename(UUID id, String name);

    void remove(UUID id);

    /** What was found later, the latest first. */
    List<FoundLater> foundLater(UUID id, int most);

    /** The owner has seen all that was found until now. */
    void markSeen(UUID id, Instant now);

    /** Accounts that can sign in and have a search that was last looked at until this moment, the longest ago first. */
    List<UUID> due(Instant until, int most);

    /**
     * The searches of an account that were last looked at until this moment, which are looked at now and locked until the end of the
     * transaction. Those that another node looks at in this moment are left to it.
     */
    List<SavedSearch> claim(UUID account, Instant until, Instant now);

    /**
     * Keeps what a search finds now. What was found before and has gone unseen counts as seen.
     *
     * @return those of the keys that it has never found before
     */
    Set<String> keep(UUID id, Collection<String> keys, Instant now);
}
