package org.caravanserai.persistence.idempotency;

import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.IdempotencyKeysContract;
import org.caravanserai.persistence.testing.PostgresTest;

class IdempotencyKeysContractIT extends PostgresTest implements IdempotencyKeysContract {

    @Override
    public IdempotencyKeys keys() {
        return repository(IdempotencyKeys.class);
    }
}
