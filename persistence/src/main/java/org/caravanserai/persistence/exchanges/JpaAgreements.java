package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Revision;

@ApplicationScoped
class JpaAgreements implements Agreements {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaAgreements() {}

    JpaAgreements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Agreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    @Override
    public void add(Revision revision) {
        entities.persist(revision);
        entities.flush();
    }

    @Override
    public Optional<Agreement> byCode(String code) {
        return entities.createQuery("select a from Agreement a where a.code = :code", Agreement.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Agreement> lock(String code) {
        var agreement = byCode(code);
        agreement.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return agreement;
    }

    @Override
    public Optional<Agreement> byId(UUID id) {
        return Optional.ofNullable(entities.find(Agreement.class, id));
    }

    @Override
    public Optional<Revision> revision(UUID agreement, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.agreement = :agreement and r.number = :number",
                        Revision.class)
                .setParameter("agreement", agreement)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
