package org.caravanserai.domain.searches;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.shared.Conflict;
import org.jspecify.annotations.Nullable;

/** Saved searches in memory. */
public final class MemorySavedSearches implements SavedSearches {

    private static final class Row {
        SavedSearch search;
        Instant lookedAt;
        final Map<String, Result> results = new LinkedHashMap<>();

        Row(SavedSearch search) {
            this.search = search;
            this.lookedAt = search.createdAt();
        }
    }

    private record Result(@Nullable Instant at, boolean seen) {}

    private final MemoryAccounts accounts;
    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    public MemorySavedSearches(MemoryAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void add(SavedSearch search, Collection<String> known) {
        if (rows.values().stream()
                .map(row -> row.search)
                .anyMatch(other -> other.account().equals(search.account())
                        && other.list().equals(search.list())
                        && other.query().equals(search.query()))) {
            throw new Conflict("search-saved-already");
        }
        var row = new Row(search);
        known.forEach(key -> row.results.put(key, new Result(null, false)));
        rows.put(search.id(), row);
    }

    @Override
    public List<Line> of(UUID account) {
        return rows.values().stream()
                .filter(row -> row.search.account().equals(account))
                .map(row -> new Line(
                        row.search,
                        row.results.values().stream()
                                .filter(result -> result.at() != null && !result.seen())
                                .count()))
                .toList();
    }

    @Override
    public Optional<SavedSearch> find(UUID account, UUID id) {
        return Optional.ofNullable(rows.get(id)).map(row -> row.search).filter(search -> search.account()
                .equals(account));
    }

    private Row row(UUID id) {
        return Objects.requireNonNull(rows.get(id));
    }

    @Override
    public void rename(UUID id, String name) {
        var row = row(id);
        var old = row.search;
        row.search = new SavedSearch(old.id(), old.account(), old.list(), old.query(), name, old.createdAt());
    }

    @Override
    public void remove(UUID id) {
        rows.remove(id);
    }

    @Override
    public List<FoundLater> foundLater(UUID id, int most) {
        return row(id).results.entrySet().stream()
                .flatMap(result -> {
                    var at = result.getValue().at();
                    return at == null
                            ? Stream.<FoundLater>of()
                            : Stream.of(new FoundLater(
                                    result.getKey(), at, result.getValue().seen()));
                })
                .sorted(Comparator.comparing(FoundLater::at).reversed().thenComparing(FoundLater::key))
                .limit(most)
                .toList();
    }

    @Override
    public void markSeen(UUID id, Instant now) {
        row(id).results.replaceAll((key, result) -> new Result(result.at(), true));
    }

    @Override
    public List<UUID> due(Instant until, int most) {
        return rows.values().stream()
                .filter(row -> !row.lookedAt.isAfter(until))
                .sorted(Comparator.comparing(row -> row.lookedAt))
                .map(row -> row.search.account())
                .distinct()
                .filter(account -> accounts.byId(account)
                        .filter(found -> found.state() == AccountState.ACTIVE)
                        .isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public List<SavedSearch> claim(UUID account, Instant until, Instant now) {
        var due = rows.values().stream()
                .filter(row -> row.search.account().equals(account) && !row.lookedAt.isAfter(until))
                .toList();
        due.forEach(row -> row.lookedAt = now);
        return due.stream().map(row -> row.search).toList();
    }

    @Override
    public Set<String> keep(UUID id, Collection<String> keys, Instant now) {
        var results = row(id).results;
        results.replaceAll((key, result) -> keys.contains(key) ? result : new Result(result.at(), true));
        var added = new LinkedHashSet<String>();
        for (var key : keys) {
            if (results.putIfAbsent(key, new Result(now, false)) == null) {
                added.add(key);
            }
        }
        return added;
    }
}
