package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that one worker has taken on; any step of another worker is refused until the claim goes stale.
 *
 * @param worker the run that works on it
 * @param place where to go on
 * @param table what is imported of an uploaded table; null for records of a registry
 */
public record ImportClaim(
        UUID id,
        UUID worker,
        BodyFormat format,
        ImportPosition place,
        Starter starter,
        @Nullable TableOrder table) {

    /** An import of a registry. */
    public ImportClaim(UUID id, UUID worker, BodyFormat format, ImportPosition place, Starter starter) {
        this(id, worker, format, place, starter, null);
    }

    /** The account that started it and when: all changes are made in its name. */
    public record Starter(UUID accountId, String name, Instant at) {}

    public ImportClaim at(ImportPosition next) {
        return new ImportClaim(id, worker, format, next, starter, table);
    }
}
