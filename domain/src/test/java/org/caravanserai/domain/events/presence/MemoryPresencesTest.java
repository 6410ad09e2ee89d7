package org.caravanserai.domain.events.presence;

import org.caravanserai.domain.events.registration.RegistrationsInMemory;

class MemoryPresencesTest extends RegistrationsInMemory implements PresencesContract {

    @Override
    public Presences presences() {
        return ports.presences;
    }

    @Override
    public CertificateOffers offers() {
        return ports.offers;
    }
}
