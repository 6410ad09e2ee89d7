package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.presence.CertificateOffer;
import org.caravanserai.domain.events.presence.CertificateOffers;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaCertificateOffers implements CertificateOffers {

    private final Entities entities;

    @Inject
    JpaCertificateOffers(Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CertificateOffer> of(UUID event) {
        return entities.find(CertificateOffer.class, event);
    }

    @Override
    public void add(CertificateOffer offer) {
        entities.add(offer);
    }
}
