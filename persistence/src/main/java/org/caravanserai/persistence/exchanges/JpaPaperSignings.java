package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.PaperSigning;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaPaperSignings implements PaperSignings {

    private final Entities entities;

    @Inject
    JpaPaperSignings(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(PaperSigning signing) {
        entities.addNow(signing);
    }

    @Override
    public Optional<PaperSigning> of(UUID agreement, int revision) {
        return entities.one(
                PaperSigning.class,
                "select s from PaperSigning s where s.agreement = ?1 and s.revision = ?2 and s.state <> ?3",
                agreement,
                revision,
                SigningState.TAKEN_BACK);
    }
}
