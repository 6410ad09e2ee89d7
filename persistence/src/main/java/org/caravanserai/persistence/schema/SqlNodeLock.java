package org.caravanserai.persistence.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.caravanserai.domain.shared.NodeLock;

/** An advisory lock of PostgreSQL, gone with its transaction. */
@ApplicationScoped
class SqlNodeLock implements NodeLock {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void take(String name) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, name)
                .getResultList();
    }
}
