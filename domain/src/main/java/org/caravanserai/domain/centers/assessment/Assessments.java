package org.caravanserai.domain.centers.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assessments and their marks. */
public interface Assessments {

    void add(Assessment assessment);

    Optional<Assessment> byId(UUID id);

    /** The plan of a class in its order. */
    List<Assessment> of(UUID ofClass);

    void add(AssessmentMark mark);

    /** The marks that count of a class: of each marker the latest. */
    List<AssessmentMark> marks(UUID ofClass);
}
