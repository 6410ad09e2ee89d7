package org.caravanserai.persistence.imports;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.imports.TableGroups;
import org.caravanserai.domain.imports.TableGroupsContract;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.persistence.testing.PostgresTest;

class TableGroupsContractIT extends PostgresTest implements TableGroupsContract {

    @Override
    public TableGroups groups() {
        return repository(TableGroups.class);
    }

    @Override
    public ImportChanges changes() {
        return repository(ImportChanges.class);
    }

    @Override
    public NewImports imports() {
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
