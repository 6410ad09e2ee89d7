package org.caravanserai.domain.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
}
