package org.caravanserai.domain.centers.teaching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Courses with their revisions. What is loaded is written back with the transaction. */
public interface Courses {

    /** Adds a course, or the next revision of one that is no longer current. */
    void add(Course course);

    /** The current revision. */
    Optional<Course> course(String code);

    Optional<Course> course(UUID id);

    /** Current revisions of a center, the oldest first. */
    List<Course> courses(UUID center);
}
