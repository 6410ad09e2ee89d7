package org.caravanserai.domain.credentials;

import java.util.concurrent.Callable;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryCredentialKeysTest implements CredentialKeysContract {

    private final CredentialKeys keys = new MemoryCredentialKeys();

    @Override
    public CredentialKeys keys() {
        return keys;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return new MemoryPorts().inTransaction(work);
    }
}
