package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaTeaching implements TeachingTerms, Courses, Rooms, CourseClasses, ClassSessions {

    private final Entities entities;

    @Inject
    JpaTeaching(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(TeachingTerm term) {
        entities.addNow(term);
    }

    @Override
    public Optional<TeachingTerm> term(String code) {
        return entities.one(TeachingTerm.class, "select t from TeachingTerm t where t.code = ?1", code);
    }

    @Override
    public Optional<TeachingTerm> term(UUID id) {
        return entities.find(TeachingTerm.class, id);
    }

    @Override
    public List<TeachingTerm> terms(UUID center) {
        return entities.all(
                TeachingTerm.class,
                "select t from TeachingTerm t where t.center = ?1 order by t.firstDay desc, t.lastDay, t.code",
                center);
    }

    @Override
    public void add(Course course) {
        entities.flush();
        entities.addNow(course);
    }

    @Override
    public Optional<Course> course(String code) {
        return entities.one(Course.class, "select c from Course c where c.code = ?1 and c.current = true", code);
    }

    @Override
    public Optional<Course> course(UUID id) {
        return entities.find(Course.class, id);
    }

    @Override
    public List<Course> courses(UUID center) {
        return entities.all(
                Course.class,
                "select c from Course c where c.center = ?1 and c.current = true order by c.createdAt, c.code",
                center);
    }

    @Override
    public void add(Room room) {
        entities.addNow(room);
    }

    @Override
    public Optional<Room> room(UUID id) {
        return entities.find(Room.class, id);
    }

    @Override
    public List<Room> rooms(UUID center) {
        return entities.all(Room.class, "select r from Room r where r.center = ?1 order by r.name", center);
    }

    @Override
    public void add(CourseClass added) {
        entities.addNow(added);
    }

    @Override
    public Optional<CourseClass> ofCode(String code) {
        return entities.one(CourseClass.class, "select c from CourseClass c where c.code = ?1", code);
    }

    @Override
    public Optional<CourseClass> byId(UUID id) {
        return entities.find(CourseClass.class, id);
    }

    @Override
    public Optional<CourseClass> lock(String code) {
        return entities.lock(ofCode(code));
    }

    @Override
    public void add(ClassSession session) {
        entities.add(session);
    }

    @Override
    public void remove(ClassSession session) {
        entities.remove(session);
    }

    @Override
    public List<ClassSession> sessions(UUID ofClass) {
        return entities.all(
                ClassSession.class,
                "select s from ClassSession s where s.ofClass = ?1 order by s.startsAt, s.number",
                ofClass);
    }

    @Override
    public Optional<ClassSession> session(UUID id) {
        return entities.find(ClassSession.class, id);
    }

    @Override
    public Optional<ClassSession> lockSession(UUID id) {
        return entities.lock(session(id));
    }
}
