package org.caravanserai.domain.cooperation.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.Slug;

/** All that is registered and public. What is loaded is written back with the transaction. */
public interface Registry {

    /** Words in addresses of pages and of the API where slugs of the registry stand. */
    ReservedSlugs RESERVED_SLUGS = ReservedSlugs.of("new");

    void add(RegistryEntry entry);

    /** The public record of this kind, locked until the end of the transaction, in its newest state. */
    <T extends RegistryEntry> Optional<T> lock(Class<T> type, Slug slug);

    /** Whether there is a public record with this id. */
    boolean has(UUID id);

    /** The public record of this address, of any kind. */
    Optional<UUID> find(Slug slug);

    /**
     * The record is public no longer: it is in no list, search or figure, and cannot be changed; its history stays.
     *
     * @throws org.caravanserai.domain.shared.NotFound when it is not public
     */
    void withdraw(RegistryEntry entry, String reason, Instant now);

    /** The wanted address, or the first numbered one that is free and not reserved. */
    Slug freeSlug(Slug wanted);
}
