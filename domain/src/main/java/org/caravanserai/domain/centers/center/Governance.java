package org.caravanserai.domain.centers.center;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agreements about centers, their planned posts, and the people who govern them or work there. What is loaded is written back with the transaction. */
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

    /**
     * @throws org.caravanserai.domain.shared.Conflict when a number of posts of the kind and side is planned already for one of the days
     */
    void add(PlannedPost post);

    /** What was planned by mistake. */
    void remove(PlannedPost post);

    /** How many posts a center plans and planned, by the first day. */
    List<PlannedPost> plannedPosts(UUID center);
}
