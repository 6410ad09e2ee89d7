package org.caravanserai.domain.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mappings in memory. */
public final class MemoryTableMappings implements TableMappings {

    private final Map<List<Object>, TableMapping> saved = new HashMap<>();

    @Override
    public void save(String target, @Nullable UUID organization, String name, TableMapping mapping) {
        saved.put(Arrays.asList(target, organization, name), mapping);
    }

    @Override
    public Optional<TableMapping> named(String target, @Nullable UUID organization, String name) {
        return Optional.ofNullable(saved.get(Arrays.asList(target, organization, name)));
    }

    @Override
    public List<String> names(String target, @Nullable UUID organization) {
        return saved.keySet().stream()
                .filter(key -> key.subList(0, 2).equals(Arrays.asList(target, organization)))
                .map(key -> key.get(2).toString())
                .sorted()
                .toList();
    }
}
