package org.caravanserai.domain.exchanges.units;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads units. */
public interface UnitDirectory {

    /** All units of an organization as a tree: each one after the unit that it belongs to, by code among its siblings. */
    List<UnitRow> of(UUID organization);

    /** The codes of all units of each of these organizations. */
    Map<UUID, Set<String>> codes(Collection<UUID> organizations);
}
