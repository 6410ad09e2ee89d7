package org.caravanserai.persistence.mail;

import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.mail.BouncedAddressesContract;
import org.caravanserai.persistence.testing.PostgresTest;

class BouncedAddressesContractIT extends PostgresTest implements BouncedAddressesContract {

    @Override
    public BouncedAddresses addresses() {
        return repository(BouncedAddresses.class);
    }
}
