package org.caravanserai.domain.shared;

import java.util.UUID;

/** Something that goes through states, which its history tells. */
public interface Stateful {

    UUID id();

    /** The state as it is now. */
    Enum<?> state();
}
