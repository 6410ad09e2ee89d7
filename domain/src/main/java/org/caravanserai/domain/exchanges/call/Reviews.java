package org.caravanserai.domain.exchanges.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reviews of applications, conflicts of interest, appeals, and what people say of their studies. What is loaded is written back with the transaction. */
public interface Reviews {

    void add(Review review);

    /** The review of this application by this reviewer. */
    Optional<Review> by(UUID reviewer, UUID application);

    /** All of an application, the earliest first. */
    List<Review> of(UUID application);

    void add(ReviewerConflict conflict);

    /** Whether this reviewer has declared a conflict of interest with the applicant. */
    boolean hasConflict(UUID reviewer, UUID application);

    /** The appeal of an application. */
    Optional<ResultAppeal> appeal(UUID application);

    void add(ResultAppeal appeal);

    void add(Qualifications qualifications);

    /** Qualifications stated by this person. */
    Optional<Qualifications> qualifications(UUID account);
}
