package org.caravanserai.domain.imports;

import org.caravanserai.domain.shared.RorId;

/** How one organization of the registry stands to another one: the first's {@code kind} is the target. */
public record RegistryRelation(RorId organization, Kind kind, RorId target) {

    /** Kind of the target. */
    public enum Kind {
        PARENT,
        SUCCESSOR
    }
}
