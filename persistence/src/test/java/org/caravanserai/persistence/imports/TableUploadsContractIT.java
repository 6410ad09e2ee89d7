package org.caravanserai.persistence.imports;

import org.caravanserai.domain.imports.TableMappings;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.imports.TableUploadsContract;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class TableUploadsContractIT extends PostgresTest implements TableUploadsContract {

    @Override
    public TableUploads uploads() {
        return repository(TableUploads.class);
    }

    @Override
    public TableMappings mappings() {
        return repository(TableMappings.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }
}
