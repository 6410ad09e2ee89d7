package org.caravanserai.domain.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mappings that were saved under a name, for each target and organization. */
public interface TableMappings {

    /** Saves it, in the place of another one of that name. */
    void save(String target, @Nullable UUID organization, String name, TableMapping mapping);

    Optional<TableMapping> named(String target, @Nullable UUID organization, String name);

    /** Names in alphabetical order. */
    List<String> names(String target, @Nullable UUID organization);
}
