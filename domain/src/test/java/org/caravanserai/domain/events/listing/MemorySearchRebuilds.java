package org.caravanserai.domain.events.listing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.jspecify.annotations.Nullable;

/** Rebuilds of the search index in memory. */
public final class MemorySearchRebuilds implements SearchRebuilds {

    private final Map<UUID, SearchRebuild> rebuilds = new LinkedHashMap<>();
    private final Map<UUID, @Nullable UUID> requesters = new HashMap<>();

    @Override
    public Optional<SearchRebuild> latest() {
        return rebuilds.values().stream().max(Comparator.comparing(SearchRebuild::requestedAt));
    }

    @Override
    public boolean request(UUID id, String analysis, Caller by, Instant at) {
        if (claim().isPresent()) {
            return false;
        }
        rebuilds.put(id, new SearchRebuild(id, analysis, by.name(), at, null, 0, null));
        requesters.put(id, by.accountId());
        return true;
    }

    @Override
    public void forgetRequester(UUID account) {
        rebuilds.replaceAll((id, it) -> account.equals(requesters.get(id))
                ? new SearchRebuild(id, it.analysis(), "", it.requestedAt(), it.last(), it.done(), it.finishedAt())
                : it);
    }

    @Override
    public Optional<SearchRebuild> claim() {
        return rebuilds.values().stream().filter(SearchRebuild::isRunning).findFirst();
    }

    @Override
    public void advance(UUID id, UUID last, int events) {
        rebuilds.computeIfPresent(
                id,
                (same, it) -> new SearchRebuild(
                        id,
                        it.analysis(),
                        it.requestedBy(),
                        it.requestedAt(),
                        last,
                        it.done() + events,
                        it.finishedAt()));
    }

    @Override
    public void finish(UUID id, Instant at) {
        rebuilds.computeIfPresent(
                id,
                (same, it) -> new SearchRebuild(
                        id, it.analysis(), it.requestedBy(), it.requestedAt(), it.last(), it.done(), at));
    }
}
