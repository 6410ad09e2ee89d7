package org.caravanserai.domain.centers.fee;

import java.util.List;
import java.util.UUID;

/** What a person owes for classes: a read model. */
public interface OwnDues {

    /** What is due first stands first. */
    List<Due> of(UUID account);
}
