package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.PaperSigning;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.SigningState;

@ApplicationScoped
class JpaPaperSignings implements PaperSignings {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(PaperSigning signing) {
        entities.persist(signing);
        entities.flush();
    }

    @Override
    public Optional<PaperSigning> of(UUID agreement, int revision) {
        return entities.createQuery(
                        "select s from PaperSigning s where s.agreement = :agreement and s.revision = :revision"
                                + " and s.state <> :gone",
                        PaperSigning.class)
                .setParameter("agreement", agreement)
                .setParameter("revision", revision)
                .setParameter("gone", SigningState.TAKEN_BACK)
                .getResultStream()
                .findFirst();
    }
}
