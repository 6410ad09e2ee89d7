package org.caravanserai.domain.events.registration;

class MemoryRegistrationsTest extends RegistrationsInMemory implements RegistrationsContract {

    @Override
    public org.caravanserai.domain.history.HistoryEntries history() {
        return new org.caravanserai.domain.testing.MemoryPorts().history;
    }

    @Override
    public Registrants registrants() {
        return ports.registrants;
    }
}
