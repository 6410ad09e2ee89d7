package org.caravanserai.persistence.decisions;

import org.caravanserai.domain.decisions.ShownVersions;
import org.caravanserai.domain.decisions.ShownVersionsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class ShownVersionsContractIT extends PostgresTest implements ShownVersionsContract {

    @Override
    public ShownVersions versions() {
        return repository(ShownVersions.class);
    }
}
