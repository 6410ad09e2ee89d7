package org.caravanserai.persistence.imports;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.ImportWork;
import org.caravanserai.domain.imports.ImportsContract;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.persistence.testing.PostgresTest;

class ImportsContractIT extends PostgresTest implements ImportsContract {

    @Override
    public NewImports newImports() {
        return repository(SqlImports.class);
    }

    @Override
    public ImportWork importWork() {
        return repository(SqlImports.class);
    }

    @Override
    public ImportProgress importProgress() {
        return repository(SqlImports.class);
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
