package org.caravanserai.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Objects;
import org.caravanserai.domain.shared.UnitOfWork;

@ApplicationScoped
class JpaUnitOfWork implements UnitOfWork {

    @PersistenceContext
    private EntityManager manager;

    @Override
    public void write() {
        manager.flush();
    }

    @Override
    public void writeAndForget() {
        manager.flush();
        manager.clear();
    }

    /**
     * Not by a lock of the mode OPTIMISTIC_FORCE_INCREMENT: with it, EclipseLink did not count the version of an event that was locked and
     * refreshed in the same transaction before a change of it was added.
     */
    @Override
    public void countVersion(Object aggregate) {
        var type = manager.getMetamodel().entity(aggregate.getClass());
        var name = versionOf(type).getName();
        var before = version(aggregate, type);
        manager.flush();
        if (!before.equals(version(aggregate, type))) {
            return;
        }
        int counted = manager.createQuery("update %s e set e.%s = e.%s + 1 where e.id = ?1 and e.%s = ?2"
                        .formatted(type.getName(), name, name, name))
                .setParameter(
                        1,
                        manager.getEntityManagerFactory()
                                .getPersistenceUnitUtil()
                                .getIdentifier(aggregate))
                .setParameter(2, before)
                .executeUpdate();
        if (counted == 0) {
            throw new OptimisticLockException(aggregate);
        }
        manager.refresh(aggregate);
    }

    private static SingularAttribute<?, ?> versionOf(EntityType<?> type) {
        return type.getSingularAttributes().stream()
                .filter(SingularAttribute::isVersion)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no version"));
    }

    private static Object version(Object aggregate, EntityType<?> type) {
        var field = (Field) versionOf(type).getJavaMember();
        field.setAccessible(true);
        try {
            return Objects.requireNonNull(field.get(aggregate));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
