package org.caravanserai.domain.events.presence;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** Offers of certificates in memory. */
public final class MemoryCertificateOffers implements CertificateOffers {

    public final MemoryTable<CertificateOffer> table =
            new MemoryTable<CertificateOffer>().unique(CertificateOffer::event);

    @Override
    public Optional<CertificateOffer> of(UUID event) {
        return table.first(offer -> offer.event().equals(event));
    }

    @Override
    public void add(CertificateOffer offer) {
        table.add(offer);
    }
}
