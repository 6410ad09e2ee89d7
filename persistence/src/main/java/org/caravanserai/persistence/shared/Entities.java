package org.caravanserai.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How repositories find, lock, add and remove entities.
 *
 * <p>Queries are JPQL. Arguments stand for {@code ?1}, {@code ?2} … by their number. Changes that wait are written before a query and
 * before a lock, but not before a find by id and not before {@link Sql}.
 */
@ApplicationScoped
public class Entities {

    @PersistenceContext
    private EntityManager manager;

    public <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(manager.find(type, id));
    }

    /** The first that the query finds. */
    public <T> Optional<T> one(Class<T> type, String query, @Nullable Object... arguments) {
        return all(type, query, arguments).stream().findFirst();
    }

    public <T> List<T> all(Class<T> type, String query, @Nullable Object... arguments) {
        return filled(manager.createQuery(query, type), arguments).getResultList();
    }

    /**
     * The first of those that the query finds.
     *
     * @param most so many at most
     */
    public <T> List<T> first(int most, Class<T> type, String query, @Nullable Object... arguments) {
        return filled(manager.createQuery(query, type), arguments)
                .setMaxResults(most)
                .getResultList();
    }

    /** The entity of this id, locked until the end of the transaction, in its newest state. */
    public <T> Optional<T> lock(Class<T> type, Object id) {
        return lock(find(type, id));
    }

    /**
     * What was found, locked until the end of the transaction, in its newest state: what this transaction has changed is written, and what another one
     * has changed meanwhile is read. Empty where another one has removed it.
     */
    public <T> Optional<T> lock(Optional<T> found) {
        manager.flush();
        try {
            found.ifPresent(entity -> manager.refresh(entity, LockModeType.PESSIMISTIC_WRITE));
            return found;
        } catch (EntityNotFoundException removed) {
            return Optional.empty();
        }
    }

    /** The same without a lock, for rows that SQL has locked or changed. */
    public <T> Optional<T> newest(Optional<T> found) {
        manager.flush();
        found.ifPresent(manager::refresh);
        return found;
    }

    public void add(Object entity) {
        manager.persist(entity);
    }

    /** Adds it and writes it at once: rows that refer to it by its id alone can follow, SQL finds it, and the database refuses it here. */
    public void addNow(Object entity) {
        manager.persist(entity);
        manager.flush();
    }

    public void remove(Object entity) {
        manager.remove(entity);
    }

    /** Removes it at once, so that the rows to which it refers can follow. */
    public void removeNow(Object entity) {
        manager.remove(entity);
        manager.flush();
    }

    /** Changes or deletes many by one statement; what is loaded of them stays as it is. */
    public int update(String statement, @Nullable Object... arguments) {
        return filled(manager.createQuery(statement), arguments).executeUpdate();
    }

    /** Writes what waits to be written. */
    public void flush() {
        manager.flush();
    }

    /** Its changes are written no more: SQL has changed its row. */
    public void detach(Object entity) {
        manager.detach(entity);
    }

    private static <Q extends Query> Q filled(Q query, @Nullable Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
