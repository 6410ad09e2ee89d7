package org.caravanserai.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
    public void countVersion(Object aggregate) {
        manager.lock(aggregate, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        manager.flush();
    }
}
