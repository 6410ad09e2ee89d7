package org.caravanserai.domain.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What imports have changed, in memory. */
public final class MemoryImportChanges implements ImportChanges {

    private static final Comparator<ImportChange> ORDER = Comparator.comparing(ImportChange::kind)
            .reversed()
            .thenComparing(ImportChange::line, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<UUID, List<ImportChange>> changes = new HashMap<>();
    private final Map<UUID, Map<List<String>, Integer>> remarks = new HashMap<>();

    @Override
    public void add(UUID importId, List<ImportChange> more) {
        changes.computeIfAbsent(importId, unknown -> new ArrayList<>()).addAll(more);
    }

    @Override
    public List<ImportChange> first(UUID importId, int limit) {
        return changes.getOrDefault(importId, List.of()).stream()
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    @Override
    public void each(UUID importId, Consumer<ImportChange> consumer) {
        first(importId, Integer.MAX_VALUE).forEach(consumer);
    }

    @Override
    public void remark(UUID importId, List<ImportRemark> more) {
        var kept = remarks.computeIfAbsent(importId, unknown -> new LinkedHashMap<>());
        more.forEach(each -> kept.merge(List.of(each.column(), each.key(), each.value()), each.count(), Integer::sum));
    }

    @Override
    public List<ImportRemark> remarks(UUID importId, int limit) {
        return remarks.getOrDefault(importId, Map.of()).entrySet().stream()
                .map(each -> new ImportRemark(
                        each.getKey().get(0),
                        each.getKey().get(1),
                        each.getKey().get(2),
                        each.getValue()))
                .sorted(Comparator.comparing(ImportRemark::column)
                        .thenComparing(ImportRemark::key)
                        .thenComparing(ImportRemark::count, Comparator.reverseOrder())
                        .thenComparing(ImportRemark::value))
                .limit(limit)
                .toList();
    }

    @Override
    public int countRemarks(UUID importId, String key) {
        return (int) remarks(importId, Integer.MAX_VALUE).stream()
                .filter(remark -> remark.key().equals(key))
                .count();
    }
}
