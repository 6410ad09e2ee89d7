package org.caravanserai.domain.centers.teaching;

import java.util.Optional;
import java.util.UUID;

/** Classes of courses. What is loaded is written back with the transaction. */
public interface CourseClasses {

    void add(CourseClass added);

    Optional<CourseClass> ofCode(String code);

    Optional<CourseClass> byId(UUID id);

    /** The class, locked until the end of the transaction, in its newest state. */
    Optional<CourseClass> lock(String code);
}
