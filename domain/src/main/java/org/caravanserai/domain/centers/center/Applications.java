package org.caravanserai.domain.centers.center;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications for centers and their reviews. What is loaded is written back with the transaction. */
public interface Applications {

    void add(CenterApplication application);

    Optional<CenterApplication> of(UUID center);

    /** Keeps what an application said when it was handed in, for good. */
    void keep(UUID center, CenterSubmission submission);

    /** All submissions of an application, the last one first. */
    List<CenterSubmission> submissions(UUID center);

    void add(CenterReview review);

    /** All reviews of an application, the last one first. */
    List<CenterReview> reviews(UUID center);
}
