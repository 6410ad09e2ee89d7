package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaCorrections implements Corrections {

    private final Entities entities;

    @Inject
    JpaCorrections(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Correction correction) {
        entities.add(correction);
    }

    @Override
    public Optional<Correction> lock(String code) {
        return entities.lock(entities.one(Correction.class, "select c from Correction c where c.code = ?1", code));
    }

    @Override
    public Optional<Correction> openOf(UUID mobility) {
        return entities.one(
                Correction.class,
                "select c from Correction c where c.mobility = ?1 and c.state = ?2",
                mobility,
                CorrectionState.PROPOSED);
    }
}
