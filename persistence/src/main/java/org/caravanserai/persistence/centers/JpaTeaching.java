package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.Course;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.centers.teaching.TeachingTerm;

@ApplicationScoped
class JpaTeaching implements Teaching {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaTeaching() {}

    @Override
    public void add(TeachingTerm term) {
        persist(term);
    }

    @Override
    public Optional<TeachingTerm> term(String code) {
        return one("select t from TeachingTerm t where t.code = :key", TeachingTerm.class, code);
    }

    @Override
    public Optional<TeachingTerm> term(UUID id) {
        return Optional.ofNullable(entities.find(TeachingTerm.class, id));
    }

    @Override
    public List<TeachingTerm> terms(UUID center) {
        return all(
                "select t from TeachingTerm t where t.center = :key order by t.firstDay desc, t.lastDay, t.code",
                TeachingTerm.class,
                center);
    }

    @Override
    public void add(Course course) {
        persist(course);
    }

    @Override
    public Optional<Course> course(String code) {
        return one("select c from Course c where c.code = :key and c.current = true", Course.class, code);
    }

    @Override
    public Optional<Course> course(UUID id) {
        return Optional.ofNullable(entities.find(Course.class, id));
    }

    @Override
    public List<Course> courses(UUID center) {
        return all(
                "select c from Course c where c.center = :key and c.current = true order by c.createdAt, c.code",
                Course.class,
                center);
    }

    @Override
    public void add(Room room) {
        persist(room);
    }

    @Override
    public Optional<Room> room(UUID id) {
        return Optional.ofNullable(entities.find(Room.class, id));
    }

    @Override
    public List<Room> rooms(UUID center) {
        return all("select r from Room r where r.center = :key order by r.name", Room.class, center);
    }

    @Override
    public void add(CourseClass added) {
        persist(added);
    }

    @Override
    public Optional<CourseClass> ofCode(String code) {
        return one("select c from CourseClass c where c.code = :key", CourseClass.class, code);
    }

    @Override
    public Optional<CourseClass> byId(UUID id) {
        return Optional.ofNullable(entities.find(CourseClass.class, id));
    }

    @Override
    public Optional<CourseClass> lock(String code) {
        var found = ofCode(code);
        found.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public void add(ClassSession session) {
        entities.persist(session);
    }

    @Override
    public void remove(ClassSession session) {
        entities.remove(session);
    }

    @Override
    public List<ClassSession> sessions(UUID ofClass) {
        return all(
                "select s from ClassSession s where s.ofClass = :key order by s.startsAt, s.number",
                ClassSession.class,
                ofClass);
    }

    @Override
    public Optional<ClassSession> session(UUID id) {
        return Optional.ofNullable(entities.find(ClassSession.class, id));
    }

    @Override
    public Optional<ClassSession> lockSession(UUID id) {
        var found = session(id);
        found.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public void write() {
        entities.flush();
    }

    /** Other tables refer to it by its id alone, so it is written before them. */
    private void persist(Object added) {
        entities.persist(added);
        entities.flush();
    }

    private <T> List<T> all(String query, Class<T> type, Object key) {
        return entities.createQuery(query, type).setParameter("key", key).getResultList();
    }

    private <T> Optional<T> one(String query, Class<T> type, Object key) {
        return all(query, type, key).stream().findFirst();
    }
}
