package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.References;

@ApplicationScoped
class JpaReferences implements References {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Reference reference) {
        entities.persist(reference);
        entities.flush();
    }

    @Override
    public Optional<Reference> byCode(String code) {
        return entities.createQuery("select r from Reference r where r.code = :code", Reference.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Reference> lock(String code) {
        var reference = byCode(code);
        reference.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return reference;
    }

    @Override
    public Optional<Reference> byId(UUID id) {
        return Optional.ofNullable(entities.find(Reference.class, id));
    }

    @Override
    public List<Reference> of(UUID application) {
        return entities.createQuery(
                        "select r from Reference r where r.application = :application order by r.requestedAt, r.id",
                        Reference.class)
                .setParameter("application", application)
                .getResultList();
    }

    @Override
    public void remove(Reference reference) {
        entities.remove(reference);
    }
}
