package org.caravanserai.persistence.cooperation;

import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryContract;
import org.caravanserai.persistence.testing.PostgresTest;

class RegistryContractIT extends PostgresTest implements RegistryContract {

    @Override
    public Registry registry() {
        return repository(Registry.class);
    }
}
