package org.caravanserai.domain.organizations;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;

/** All organizations. What is loaded is written back with the transaction. */
public interface Organizations {

    /** Reserved words in addresses of pages and of the API beside slugs of organizations. */
    ReservedSlugs RESERVED_SLUGS = ReservedSlugs.of("new", "import", "search", "duplicates", "tasks");

    Optional<Organization> byId(UUID id);

    Optional<Organization> bySlug(Slug slug);

    /**
     * The identity of the one that a field names.
     *
     * @throws Invalid {@code unknown-reference} when there is none
     */
    default UUID named(String field, Slug slug) {
        return bySlug(slug)
                .map(Organization::id)
                .orElseThrow(() -> new Invalid(field, "unknown-reference", slug.value()));
    }

    /** The one whose ROR identifier this verifiably is; claims of others do not count. */
    Optional<Organization> byRor(RorId ror);

    /** Loads it and keeps everybody else from changing it or its members until the transaction ends. */
    Optional<Organization> locked(UUID id);

    /** Written at once, so that memberships can follow. */
    void add(Organization organization);

    /** The wanted address, or the first numbered one that is free and not reserved. */
    Slug freeSlug(Slug wanted);

    /** Gives the children and predecessors of one organization to another one; what has changed before is written first. */
    void moveRelatives(UUID from, UUID to);
}
