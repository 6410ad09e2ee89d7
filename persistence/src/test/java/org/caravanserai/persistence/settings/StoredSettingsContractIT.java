package org.caravanserai.persistence.settings;

import org.caravanserai.domain.settings.StoredSettings;
import org.caravanserai.domain.settings.StoredSettingsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class StoredSettingsContractIT extends PostgresTest implements StoredSettingsContract {

    @Override
    public StoredSettings settings() {
        return repository(StoredSettings.class);
    }
}
