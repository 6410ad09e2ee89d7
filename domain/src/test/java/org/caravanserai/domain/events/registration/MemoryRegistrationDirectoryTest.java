package org.caravanserai.domain.events.registration;

class MemoryRegistrationDirectoryTest extends RegistrationsInMemory implements RegistrationDirectoryContract {

    @Override
    public RegistrationDirectory directory() {
        return ports.directory;
    }
}
