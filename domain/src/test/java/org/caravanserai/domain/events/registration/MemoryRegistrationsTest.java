package org.caravanserai.domain.events.registration;

class MemoryRegistrationsTest extends RegistrationsInMemory implements RegistrationsContract {

    @Override
    public Registrants registrants() {
        return ports.registrants;
    }
}
