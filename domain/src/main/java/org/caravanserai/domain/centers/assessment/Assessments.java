package org.caravanserai.domain.centers.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assessments and their marks. */
public interface Assessments {

    void add(Assessment assessment);

    Optional<Assessment> byId(UUID id);

    /** The plan of a class in its order. */
    List<Assessment> of(UUID ofClass);

    /** The assessment, locked until the end of the transaction, in its newest state. */
    Optional<Assessment> lock(UUID id);

    void add(AssessmentMark mark);

    /**
     * Writes which papers the second marker sees.
     *
     * @param enrolments in the order in which they were drawn
     */
    void addSample(UUID assessment, List<UUID> enrolments);

    /** Enrolments whose papers the second marker sees, in the order in which they were drawn; empty before that. */
    List<UUID> sample(UUID assessment);

    /** Assessments that this account marks second and that are not moderated. */
    List<Assessment> secondMarkedBy(UUID account);

    /** All entries for a learner in an assessment, the oldest first. */
    List<AssessmentMark> entries(UUID assessment, UUID enrolment);

    /** The marks that count of a class: of each marker the latest. */
    List<AssessmentMark> marks(UUID ofClass);

    /** The assessments of these classes whose marks are published. */
    List<Assessment> published(Collection<UUID> classes);

    /** The marks that count of these enrolments in published assessments: of each marker the latest. */
    List<AssessmentMark> publishedMarks(Collection<UUID> enrolments);
}
