package org.caravanserai.persistence.files;

import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.files.StoredFilesContract;
import org.caravanserai.persistence.testing.PostgresTest;

class StoredFilesContractIT extends PostgresTest implements StoredFilesContract {

    @Override
    public StoredFiles files() {
        return repository(StoredFiles.class);
    }
}
