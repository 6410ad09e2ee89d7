package org.caravanserai.persistence.imports;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.imports.Imports;
import org.caravanserai.domain.imports.ImportsContract;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.persistence.testing.PostgresTest;

class ImportsContractIT extends PostgresTest implements ImportsContract {

    @Override
    public Imports imports() {
        return repository(Imports.class);
    }

    @Override
    public TableUploads uploads() {
        return repository(TableUploads.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
