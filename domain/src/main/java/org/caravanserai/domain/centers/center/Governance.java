package org.caravanserai.domain.centers.center;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agreements about centers, and the people who govern them. What is loaded is written back with the transaction. */
public interface Governance {

    void add(CenterAgreement agreement);

    /** All agreements of a center, the last period first. */
    List<CenterAgreement> agreements(UUID center);

    /**
     * @throws org.caravanserai.domain.shared.Conflict when the post of a director is held already on one of the days
     */
    void add(CenterPost post);

    /** All posts of a center, the latest term first. */
    List<CenterPost> posts(UUID center);

    Optional<CenterPost> post(UUID id);
}
