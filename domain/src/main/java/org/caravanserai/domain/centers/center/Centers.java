package org.caravanserai.domain.centers.center;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.Slug;

/** All centers. What is loaded is written back with the transaction. */
public interface Centers {

    /** Words in addresses of pages and of the API where slugs of centers stand. */
    ReservedSlugs RESERVED_SLUGS = ReservedSlugs.of("new", "import", "compare", "closings", "places", "reported");

    void add(Center center);

    /** Deletes a draft with its application and everything else that belongs to it. */
    void remove(Center draft);

    Optional<Center> bySlug(Slug slug);

    Optional<Center> byId(UUID id);

    /** The center, locked until the end of the transaction, in its newest state. */
    Optional<Center> lock(Slug slug);

    /** The wanted address, or the first numbered one that is free and not reserved. */
    Slug freeSlug(Slug wanted);

    /** The next number of an approval in this year, from 1 without a gap. */
    int nextApproval(int year);
}
