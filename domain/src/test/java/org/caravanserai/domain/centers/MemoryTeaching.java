package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.Course;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.centers.teaching.TeachingTerms;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.MemoryTable;

/** Terms, courses, rooms, classes and sessions in memory. */
public final class MemoryTeaching implements TeachingTerms, Courses, Rooms, CourseClasses, ClassSessions {

    public final MemoryTable<TeachingTerm> terms = new MemoryTable<TeachingTerm>().unique(TeachingTerm::code);
    public final MemoryTable<Course> courses = new MemoryTable<Course>()
            .unique(course -> List.of(course.code(), course.revision()))
            .unique(course -> course.isCurrent() ? course.code() : null);
    public final MemoryTable<Room> rooms = new MemoryTable<Room>().unique(room -> List.of(room.center(), room.name()));
    public final MemoryTable<CourseClass> classes = new MemoryTable<CourseClass>().unique(CourseClass::code);
    public final MemoryTable<ClassSession> sessions =
            new MemoryTable<ClassSession>().unique(session -> List.of(session.ofClass(), session.number()));

    @Override
    public void add(TeachingTerm term) {
        terms.add(term);
    }

    @Override
    public Optional<TeachingTerm> term(String code) {
        return terms.first(each -> each.code().equals(code));
    }

    @Override
    public Optional<TeachingTerm> term(UUID id) {
        return terms.first(each -> each.id().equals(id));
    }

    @Override
    public List<TeachingTerm> terms(UUID center) {
        return terms.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(TeachingTerm::firstDay)
                        .reversed()
                        .thenComparing(TeachingTerm::lastDay)
                        .thenComparing(TeachingTerm::code))
                .toList();
    }

    @Override
    public void add(Course course) {
        courses.add(course);
    }

    @Override
    public Optional<Course> course(String code) {
        return courses.first(each -> each.code().equals(code) && each.isCurrent());
    }

    @Override
    public Optional<Course> course(UUID id) {
        return courses.first(each -> each.id().equals(id));
    }

    @Override
    public List<Course> courses(UUID center) {
        return courses.where(each -> each.center().equals(center) && each.isCurrent())
                .sorted(Comparator.comparing(MemoryTeaching::createdAt).thenComparing(Course::code))
                .toList();
    }

    private static Instant createdAt(Course course) {
        return Objects.requireNonNull(Columns.get(course, "createdAt", Instant.class));
    }

    @Override
    public void add(Room room) {
        rooms.add(room);
    }

    @Override
    public Optional<Room> room(UUID id) {
        return rooms.first(each -> each.id().equals(id));
    }

    @Override
    public List<Room> rooms(UUID center) {
        return rooms.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(Room::name))
                .toList();
    }

    @Override
    public void add(CourseClass added) {
        classes.add(added);
    }

    @Override
    public Optional<CourseClass> ofCode(String code) {
        return classes.first(each -> each.code().equals(code));
    }

    @Override
    public Optional<CourseClass> byId(UUID id) {
        return classes.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<CourseClass> lock(String code) {
        return ofCode(code);
    }

    @Override
    public void add(ClassSession session) {
        sessions.add(session);
    }

    @Override
    public void remove(ClassSession session) {
        sessions.deleteIf(each -> each == session);
    }

    @Override
    public List<ClassSession> sessions(UUID ofClass) {
        return sessions.where(each -> each.ofClass().equals(ofClass))
                .sorted(Comparator.comparing(ClassSession::startsAt).thenComparing(ClassSession::number))
                .toList();
    }

    @Override
    public Optional<ClassSession> session(UUID id) {
        return sessions.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<ClassSession> lockSession(UUID id) {
        return session(id);
    }
}
