package org.caravanserai.domain.events.presence;

import java.util.Optional;
import java.util.UUID;

/** The events whose participants can take a certificate of attendance. */
public interface CertificateOffers {

    Optional<CertificateOffer> of(UUID event);

    /**
     * @throws org.caravanserai.domain.shared.Conflict {@code already-taken} when there is one of this event
     */
    void add(CertificateOffer offer);
}
