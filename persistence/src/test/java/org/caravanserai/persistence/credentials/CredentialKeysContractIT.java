package org.caravanserai.persistence.credentials;

import org.caravanserai.domain.credentials.CredentialKeys;
import org.caravanserai.domain.credentials.CredentialKeysContract;
import org.caravanserai.persistence.testing.PostgresTest;

class CredentialKeysContractIT extends PostgresTest implements CredentialKeysContract {

    @Override
    public CredentialKeys keys() {
        return repository(CredentialKeys.class);
    }
}
