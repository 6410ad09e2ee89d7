package org.caravanserai.persistence.cooperation;

import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.cooperation.draft.DraftsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class DraftsContractIT extends PostgresTest implements DraftsContract {

    @Override
    public Drafts drafts() {
        return repository(Drafts.class);
    }
}
