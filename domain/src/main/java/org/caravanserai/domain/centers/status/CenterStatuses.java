package org.caravanserai.domain.centers.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statuses of centers. What is loaded is written back with the transaction. */
public interface CenterStatuses {

    /**
     * @throws org.caravanserai.domain.shared.Conflict when the center has the status already on one of the days
     */
    void add(CenterStatus status);

    /** All statuses of a center, the latest first. */
    List<CenterStatus> of(UUID center);

    Optional<CenterStatus> byId(UUID id);
}
