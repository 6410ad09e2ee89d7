package org.caravanserai.domain.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Rows that wait for their groups, in memory. */
public final class MemoryTableGroups implements TableGroups {

    private final Map<UUID, TreeMap<Long, GroupedRow>> rows = new HashMap<>();
    private final Map<UUID, Map<String, TreeMap<Long, GroupedRow>>> groups = new HashMap<>();

    @Override
    public void clear(UUID importId) {
        rows.remove(importId);
        groups.remove(importId);
    }

    @Override
    public void add(UUID importId, List<GroupedRow> more) {
        var all = rows.computeIfAbsent(importId, unknown -> new TreeMap<>());
        var each = groups.computeIfAbsent(importId, unknown -> new LinkedHashMap<>());
        for (var row : more) {
            all.put(row.record(), row);
            each.computeIfAbsent(row.group(), unknown -> new TreeMap<>()).put(row.record(), row);
        }
    }

    @Override
    public List<GroupedRow> next(UUID importId, int most) {
        var all = rows.get(importId);
        if (all == null || all.isEmpty()) {
            return List.of();
        }
        return groups.get(importId).get(all.firstEntry().getValue().group()).values().stream()
                .limit(most)
                .toList();
    }

    @Override
    public void remove(UUID importId, List<Long> records) {
        for (var record : new HashSet<>(records)) {
            var gone = rows.get(importId).remove(record);
            if (gone != null) {
                groups.get(importId).get(gone.group()).remove(record);
            }
        }
    }
}
