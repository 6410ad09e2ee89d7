package org.caravanserai.domain.centers.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All marks of attendance. */
public interface AttendanceBook {

    /**
     * Adds a mark by one statement.
     *
     * @return false when there is one with this id already
     */
    boolean add(AttendanceMark mark);

    /** Marks by their ids, as far as there are any. */
    List<AttendanceMark> known(Collection<UUID> ids);

    /** The mark that counts for a learner at a session. */
    Optional<AttendanceMark> current(UUID session, UUID enrolment);

    /** The latest mark of this source for a learner at a session. */
    Optional<AttendanceMark> latest(UUID session, UUID enrolment, MarkSource source);

    /** The marks that count at all sessions of a class. */
    List<AttendanceMark> ofClass(UUID ofClass);
}
