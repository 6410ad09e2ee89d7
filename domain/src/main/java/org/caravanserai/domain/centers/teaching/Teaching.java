package org.caravanserai.domain.centers.teaching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Terms, courses, rooms, classes and sessions. What is loaded is written back with the transaction. */
public interface Teaching {

    void add(TeachingTerm term);

    Optional<TeachingTerm> term(String code);

    Optional<TeachingTerm> term(UUID id);

    /** Terms of a center, the latest first. */
    List<TeachingTerm> terms(UUID center);

    /** Adds a course, or the next revision of one that is no longer current. */
    void add(Course course);

    /** The current revision. */
    Optional<Course> course(String code);

    Optional<Course> course(UUID id);

    /** Current revisions of a center, the oldest first. */
    List<Course> courses(UUID center);

    void add(Room room);

    Optional<Room> room(UUID id);

    /** Rooms of a center by name. */
    List<Room> rooms(UUID center);

    void add(CourseClass added);

    Optional<CourseClass> ofCode(String code);

    Optional<CourseClass> byId(UUID id);

    /** The class, locked until the end of the transaction, in its newest state. */
    Optional<CourseClass> lock(String code);

    void add(ClassSession session);

    /** Takes a session that was planned and not held out of the plan. */
    void remove(ClassSession session);

    /** All sessions of a class by their beginning. */
    List<ClassSession> sessions(UUID ofClass);

    Optional<ClassSession> session(UUID id);

    /** The session, locked until the end of the transaction, in its newest state. */
    Optional<ClassSession> lockSession(UUID id);
}
