package org.caravanserai.domain.centers.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Appeals against marks. What is loaded is written back with the transaction. */
public interface Appeals {

    /**
     * @throws org.caravanserai.domain.shared.Conflict when there is one against this mark
     */
    void add(MarkAppeal appeal);

    Optional<MarkAppeal> byId(UUID id);

    /** The appeal, locked until the end of the transaction, in its newest state. */
    Optional<MarkAppeal> lock(UUID id);

    /** Appeals of a learner, oldest first. */
    List<MarkAppeal> ofEnrolment(UUID enrolment);

    /** Appeals of all learners of a class, oldest first. */
    List<MarkAppeal> ofClass(UUID ofClass);
}
