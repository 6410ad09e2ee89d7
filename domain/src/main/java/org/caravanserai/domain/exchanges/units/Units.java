package org.caravanserai.domain.exchanges.units;

import java.util.UUID;

/** Units of organizations. What is loaded is written back with the transaction. */
public interface Units {

    /** All units of an organization. */
    UnitTree of(UUID organization);

    /** Like {@link #of}, but locked until the end of the transaction. */
    UnitTree lock(UUID organization);

    void add(Unit unit);

    void remove(Unit unit);

    /** Whether an agreement, a contact or anything else names the unit. */
    boolean isUsed(Unit unit);
}
