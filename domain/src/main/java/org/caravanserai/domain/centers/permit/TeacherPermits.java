package org.caravanserai.domain.centers.permit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Permits of teachers, of the center that the transaction has entered. What is loaded is written back with the transaction. */
public interface TeacherPermits {

    void add(TeacherPermit permit);

    /** Permits of a center that were not withdrawn, the earliest end first. */
    List<TeacherPermit> of(UUID center);

    Optional<TeacherPermit> byId(UUID id);
}
