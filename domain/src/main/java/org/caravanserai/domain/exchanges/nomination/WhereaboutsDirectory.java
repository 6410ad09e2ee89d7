package org.caravanserai.domain.exchanges.nomination;

import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads who is where on a day. */
public interface WhereaboutsDirectory {

    /**
     * People who are or were at their receiving organization on the day, of stays from or to one of these organizations.
     *
     * @param request sorts by {@code name} (the usual order), {@code to}, {@code arrivedOn}
     */
    Page<Whereabouts> of(Set<UUID> organizations, WhereaboutsFilter filter, PageRequest request);
}
