package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.correction.Corrections;

@ApplicationScoped
class JpaCorrections implements Corrections {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaCorrections() {}

    JpaCorrections(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Correction correction) {
        entities.persist(correction);
    }

    @Override
    public Optional<Correction> lock(String code) {
        var correction = entities.createQuery("select c from Correction c where c.code = :code", Correction.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        correction.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return correction;
    }

    @Override
    public Optional<Correction> openOf(UUID mobility) {
        return entities.createQuery(
                        "select c from Correction c where c.mobility = :mobility and c.state = :open", Correction.class)
                .setParameter("mobility", mobility)
                .setParameter("open", CorrectionState.PROPOSED)
                .getResultStream()
                .findFirst();
    }
}
